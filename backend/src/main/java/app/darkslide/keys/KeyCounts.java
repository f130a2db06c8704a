package app.darkslide.keys;

/** How many keys of users and of links there are of something. Printed as "3 users and 1 link"; without the links if there are none. */
record KeyCounts(long users, long links) {
    static final KeyCounts NONE = new KeyCounts(0, 0);

    KeyCounts plus(WrappedKeys kind, long more) {
        return kind == WrappedKeys.OF_USERS ? new KeyCounts(users + more, links) : new KeyCounts(users, links + more);
    }

    KeyCounts plus(KeyCounts more) {
        return new KeyCounts(users + more.users, links + more.links);
    }

    long all() {
        return users + links;
    }

    @Override
    public String toString() {
        return text(users, "user") + (links == 0 ? "" : " and " + text(links, "link"));
    }

    private static String text(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
