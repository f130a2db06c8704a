package app.darkslide.visitors;

import app.darkslide.shares.MadeShares;
import app.darkslide.shares.MadeShares.Made;
import app.darkslide.testing.Person;
import io.quarkus.arc.Arc;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who comes by a link: the state it is in, and the cookie that they bring. */
public enum LinkHolder {
    OF_AN_OPEN_LINK(200, true),
    OF_A_REVOKED_LINK(404, false) {
        @Override
        void happen(Held held) {
            answered(204, held.owner.request().delete(held.shares()));
        }
    },
    OF_ONE_OF_MANY_REVOKED_AT_ONCE(404, false) {
        @Override
        void happen(Held held) {
            answered(204, held.owner.request().delete("/shares"));
        }
    },
    OF_AN_EXPIRED_LINK(404, false) {
        @Override
        void happen(Held held) {
            made().change(held.link, "update shares set expires_at = utc_timestamp(6) where id = ?");
        }
    },
    OF_A_LINK_WITH_A_PASSWORD_NOT_GIVEN(401, false, Map.of("password", "three blue boats")),
    OF_A_LINK_THAT_WAS_GIVEN_A_PASSWORD(401, false) {
        @Override
        void happen(Held held) {
            answered(
                    200,
                    held.owner.sending(Map.of("password", "three blue boats")).patch(held.shares()));
        }
    },
    OF_A_LINK_WHOSE_LAST_VIEW_IS_THEIRS(200, true, Map.of("maxViews", 1)),
    OF_A_LINK_VIEWED_AS_OFTEN_AS_IT_MAY_BE(404, false, Map.of("maxViews", 1)) {
        @Override
        String cookie(Held held) {
            return null;
        }
    },
    OF_A_LINK_WHOSE_OWNER_IS_DISABLED(404, false) {
        @Override
        void happen(Held held) {
            held.owner.sql("update users set disabled_at = utc_timestamp(6) where username = ?");
            made().forget(held.link);
        }
    },
    OF_A_LINK_WHOSE_OWNER_IS_ERASED(404, false) {
        @Override
        void happen(Held held) {
            answered(200, held.owner.request().delete("/users/me"));
            made().forget(held.link);
        }
    },
    OF_A_LINK_WHOSE_ALBUM_IS_DELETED(404, false) {
        @Override
        Map<String, ?> subject(Person owner, List<String> images) {
            String album = answered(201, owner.sending(Map.of("name", "Norway")).post("/albums"))
                    .path("id");
            answered(200, owner.sending(Map.of("ids", images)).post("/albums/" + album + "/images"));
            return Map.of("album", album);
        }

        @Override
        void happen(Held held) {
            String album =
                    answered(200, held.owner.request().get(held.shares())).path("album");
            answered(204, held.owner.request().delete("/albums/" + album));
            made().forget(held.link);
        }
    },
    WITH_THE_COOKIE_OF_ANOTHER_LINK(200, false) {
        @Override
        String cookie(Held held) {
            return Visitor.of(MadeShares.byOwner(held.owner, terms(subject(held.owner, held.images))))
                    .cookie();
        }
    },
    WITH_A_CHANGED_COOKIE(200, false) {
        @Override
        String cookie(Held held) {
            var at = held.cookie.length() / 2;
            return held.cookie.substring(0, at)
                    + (held.cookie.charAt(at) == 'A' ? 'B' : 'A')
                    + held.cookie.substring(at + 1);
        }
    },
    WITH_A_COOKIE_THAT_IS_NOT_OURS(200, false) {
        @Override
        String cookie(Held held) {
            return "AAAA";
        }
    },
    WITH_THE_SECRET_FOR_A_COOKIE(200, false) {
        @Override
        String cookie(Held held) {
            return held.link.token();
        }
    };

    /** What opening the link without a password is answered. */
    public final int opening;

    /** Whether what the link shows is still to be had. */
    public final boolean isVisiting;

    private final Map<String, ?> more;

    LinkHolder(int opening, boolean isVisiting) {
        this(opening, isVisiting, Map.of());
    }

    /** @param more of the terms of the link */
    LinkHolder(int opening, boolean isVisiting, Map<String, ?> more) {
        this.opening = opening;
        this.isVisiting = isVisiting;
        this.more = more;
    }

    /**
     * A link with the cookie that somebody has for it.
     *
     * @param image as visitors know it
     * @param cookie null without one
     */
    public record Held(Person owner, List<String> images, Made link, String image, String cookie) {
        public RequestSpecification request() {
            return cookie == null ? RestAssured.given() : RestAssured.given().cookie(Visitor.COOKIE, cookie);
        }

        private String shares() {
            return "/shares/" + link.id();
        }
    }

    /** To a link to images of somebody, to whom anything may happen. */
    public Held come(Person owner, String... shown) {
        var images = List.of(shown);
        var link = MadeShares.byOwner(owner, terms(subject(owner, images)));
        var visits = !more.containsKey("password");
        var visitor = visits ? Visitor.of(link) : Visitor.of(link, (String) more.get("password"));
        var image = visitor.urls("id").get(0);
        var held = new Held(owner, images, link, image, visits ? visitor.cookie() : null);
        happen(held);
        return new Held(owner, images, link, image, cookie(held));
    }

    Map<String, ?> subject(Person owner, List<String> images) {
        return Map.of("images", images);
    }

    void happen(Held held) {}

    String cookie(Held held) {
        return held.cookie;
    }

    final Map<String, Object> terms(Map<String, ?> subject) {
        var terms = new HashMap<String, Object>(more);
        terms.put("name", "For grandma");
        terms.putAll(subject);
        return terms;
    }

    private static MadeShares made() {
        return Arc.container().instance(MadeShares.class).get();
    }

    private static Response answered(int status, Response answer) {
        return answer.then().statusCode(status).extract().response();
    }
}
