package app.darkslide.visitors;

import static io.restassured.RestAssured.given;

import app.darkslide.shares.MadeShares.Made;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;

/** Somebody with a link and no account. */
public record Visitor(Made share, String cookie) {
    public static final String COOKIE = "darkslide-visit";

    public static Response open(Made share, String token, String password) {
        var body = new HashMap<String, String>();
        body.put("token", token);
        if (password != null) body.put("password", password);
        return given().contentType(ContentType.JSON).body(body).post("/s/" + share.id() + "/open");
    }

    public static Visitor of(Made share) {
        return of(share, null);
    }

    public static Visitor of(Made share, String password) {
        var opened = open(share, share.token(), password);
        opened.then().statusCode(200);
        return new Visitor(share, opened.cookie(COOKIE));
    }

    public RequestSpecification request() {
        return given().cookie(COOKIE, cookie);
    }

    public Response get(String path) {
        return request().get(path);
    }

    public String path() {
        return "/s/" + share.id();
    }

    /** URLs of one kind, of all that is on the first page. */
    public List<String> urls(String kind) {
        return get(path() + "/images").then().statusCode(200).extract().path("items." + kind);
    }
}
