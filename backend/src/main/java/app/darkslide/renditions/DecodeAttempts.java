package app.darkslide.renditions;

/** What is known of earlier attempts at a picture: native code may take the whole process along when it fails. */
public interface DecodeAttempts {
    /** For pictures that nobody keeps book of. */
    DecodeAttempts NONE = new DecodeAttempts() {
        @Override
        public boolean mayTry(String engine) {
            return true;
        }

        @Override
        public Attempt begin(String engine) {
            return () -> {};
        }
    };

    /** Whether an engine may have a go at it. */
    boolean mayTry(String engine);

    /** An engine begins with it now; closed when it has ended, however it did. */
    Attempt begin(String engine);

    /** An attempt under way. */
    interface Attempt extends AutoCloseable {
        @Override
        void close();
    }
}
