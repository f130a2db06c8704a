package app.darkslide.backup;

import app.darkslide.backup.DumpFormat.Table;
import app.darkslide.images.ImageTable;
import java.time.LocalDateTime;
import java.util.List;

/** A row of a dump, whose columns are found by their names: an earlier version may have fewer of them. */
record DumpRow(Table table, List<Object> values) implements ImageTable.Row {
    @Override
    public byte[] bytes(String column) {
        return (byte[]) value(column);
    }

    @Override
    public String text(String column) {
        return (String) value(column);
    }

    @Override
    public Long number(String column) {
        return (Long) value(column);
    }

    @Override
    public LocalDateTime time(String column) {
        return (LocalDateTime) value(column);
    }

    private Object value(String column) {
        var index = table.columnNames().indexOf(column);
        return index < 0 ? null : values.get(index);
    }
}
