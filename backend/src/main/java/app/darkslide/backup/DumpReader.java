package app.darkslide.backup;

import app.darkslide.backup.DumpFormat.Column;
import app.darkslide.backup.DumpFormat.Table;
import app.darkslide.backup.DumpFormat.Type;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what {@link DatabaseDump} wrote: a table, its rows, the next table. */
final class DumpReader implements Closeable {
    private final DataInputStream in;
    private Table table;
    private long rows;
    private long rowsOfTable;

    DumpReader(DataInputStream in) throws IOException {
        this.in = in;
        if (in.readByte() != DumpFormat.VERSION)
            throw new IOException("the dump is of a newer Darkslide, which has another format");
    }

    /** The table that a dump begins with. */
    Table history() throws IOException {
        return nextTable()
                .filter(first -> first.name().equals(DumpFormat.HISTORY))
                .orElseThrow(() -> new IOException("the dump does not begin with the history of its schema"));
    }

    /** After the last row of the one before; empty at the end of the dump. */
    Optional<Table> nextTable() throws IOException {
        var kind = in.readByte();
        if (kind == DumpFormat.END) return atTheEnd();
        expect(kind == DumpFormat.TABLE);
        var name = in.readUTF();
        var columns = new ArrayList<Column>();
        for (int left = in.readUnsignedShort(); left > 0; left--)
            columns.add(new Column(in.readUTF(), Type.values()[in.readByte()]));
        rowsOfTable = 0;
        table = new Table(name, columns);
        return Optional.of(table);
    }

    private Optional<Table> atTheEnd() throws IOException {
        expect(in.readLong() == rows && in.read() < 0);
        return Optional.empty();
    }

    /** Of the present table: the values as JDBC takes them. Empty at its end. */
    Optional<List<Object>> nextRow() throws IOException {
        var kind = in.readByte();
        if (kind == DumpFormat.END_OF_TABLE) {
            expect(in.readLong() == rowsOfTable);
            return Optional.empty();
        }
        expect(kind == DumpFormat.ROW);
        rows++;
        rowsOfTable++;
        var values = new ArrayList<>(table.columns().size());
        for (var column : table.columns()) values.add(value(column.type()));
        return Optional.of(values);
    }

    /** All that are left of the present table, which is a small one. */
    List<List<Object>> rows() throws IOException {
        var all = new ArrayList<List<Object>>();
        for (var row = nextRow(); row.isPresent(); row = nextRow()) all.add(row.get());
        return all;
    }

    private Object value(Type type) throws IOException {
        if (in.readByte() == DumpFormat.ABSENT) return null;
        return switch (type) {
            case INTEGER -> in.readLong();
            case BYTES -> bytes();
            case TEXT -> new String(bytes(), StandardCharsets.UTF_8);
            case TIME -> LocalDateTime.ofEpochSecond(0, 0, ZoneOffset.UTC).plus(in.readLong(), ChronoUnit.MICROS);
        };
    }

    private byte[] bytes() throws IOException {
        return in.readNBytes(in.readInt());
    }

    private static void expect(boolean asItShouldBe) throws IOException {
        if (!asItShouldBe) throw new IOException("the dump is not what was written");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
