package app.darkslide.viewers;

import java.util.UUID;

/** Who asks to see images. It grants nothing by itself: {@code ImageAccess} decides what each kind of viewer may see. */
public sealed interface Viewer {
    /** A user, be it signed in or by a personal access token of theirs: its scopes were checked before. */
    record User(UUID id) implements Viewer {}
}
