package app.darkslide.renditions;

/** Earlier attempts to decode an image: native code may kill the whole process when it fails. */
public interface DecodeAttempts {
    /** For images whose attempts are not recorded. */
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

    /** Whether an engine may try to decode it. */
    boolean mayTry(String engine);

    /** Records that an engine begins; closed when the engine has ended, whatever the result. */
    Attempt begin(String engine);

    /** An attempt under way. */
    interface Attempt extends AutoCloseable {
        @Override
        void close();
    }
}
