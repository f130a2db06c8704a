package app.darkslide.fsck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.function.Consumer;

/** Goes through the files of a store with work that may fail as the database may. */
final class Walk {
    private Walk() {}

    interface Files<T> {
        void each(Consumer<T> work) throws IOException;
    }

    interface Work<T> {
        void of(T one) throws SQLException, IOException;
    }

    private static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Failed(SQLException cause) {
            super(cause);
        }
    }

    static <T> void each(Files<T> files, Work<T> work) throws SQLException, IOException {
        try {
            files.each(one -> {
                try {
                    work.of(one);
                } catch (SQLException e) {
                    throw new Failed(e);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (Failed e) {
            throw (SQLException) e.getCause();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
