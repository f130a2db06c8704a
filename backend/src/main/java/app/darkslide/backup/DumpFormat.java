package app.darkslide.backup;

import java.sql.JDBCType;
import java.util.List;

/** The copy of a database, see docs/sealed-format.md: tables with the types that both servers have. */
final class DumpFormat {
    static final int VERSION = 1;
    static final int TABLE = 1;
    static final int ROW = 2;
    static final int END_OF_TABLE = 3;
    static final int END = 4;
    static final int ABSENT = 0;
    static final int PRESENT = 1;
    static final String HISTORY = "flyway_schema_history";

    private DumpFormat() {}

    /** In the order of their numbers in the dump. */
    enum Type {
        INTEGER,
        BYTES,
        TEXT,
        TIME;

        static Type of(int jdbcType) {
            return switch (JDBCType.valueOf(jdbcType)) {
                case BIT, BOOLEAN, TINYINT, SMALLINT, INTEGER, BIGINT -> INTEGER;
                case BINARY, VARBINARY, LONGVARBINARY, BLOB -> BYTES;
                case CHAR, VARCHAR, LONGVARCHAR, CLOB -> TEXT;
                case TIMESTAMP -> TIME;
                default -> throw new IllegalStateException("A dump has no columns of JDBC type " + jdbcType);
            };
        }
    }

    record Column(String name, Type type) {}

    record Table(String name, List<Column> columns) {
        List<String> columnNames() {
            return columns.stream().map(Column::name).toList();
        }
    }
}
