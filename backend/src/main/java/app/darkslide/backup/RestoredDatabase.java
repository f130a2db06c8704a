package app.darkslide.backup;

import app.darkslide.database.CommandDatabase;
import app.darkslide.database.CommandRefusedException;
import app.darkslide.database.CommandSql;
import app.darkslide.database.SchemaCheck;
import app.darkslide.database.UuidBytes;
import app.darkslide.images.ImageFile;
import app.darkslide.storage.SealedFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * The database of a restore. Until the end its schema's history has another name, so that no service starts on a part of it, and
 * the next restore knows that what it finds is nobody's.
 */
final class RestoredDatabase implements AutoCloseable {
    private static final String UNFINISHED = SchemaCheck.UNFINISHED_RESTORE;

    private final CommandDatabase settings;
    private final Connection database;
    private final CommandSql sql;

    RestoredDatabase(CommandDatabase settings) throws SQLException {
        this.settings = settings;
        database = settings.connect();
        sql = new CommandSql(database);
    }

    /** @throws CommandRefusedException if there is anything that is not from an unfinished restore */
    void begin(boolean noFiles) throws SQLException {
        var tables = tables();
        var unfinished = tables.contains(UNFINISHED) && !tables.contains(DumpFormat.HISTORY);
        if (!unfinished && !(tables.isEmpty() && noFiles))
            throw new CommandRefusedException(
                    "A restore needs an empty place, and there is "
                            + (tables.isEmpty() ? "a sealed file" : "a table in the database")
                            + ". Set DARKSLIDE_DATA, DARKSLIDE_S3_BUCKET or DARKSLIDE_DATABASE_URL to another one. Nothing was changed.");
        sql.execute("set foreign_key_checks = 0");
        sql.execute("set unique_checks = 0");
        sql.execute("set time_zone = '+00:00'");
        // The history last, which tells that this is unfinished.
        tables.remove(UNFINISHED);
        for (var table : tables) sql.execute("drop table `" + table + "`");
        if (unfinished) sql.execute("drop table " + UNFINISHED);
    }

    /** @return the number of rows */
    long load(DumpReader dump) throws SQLException, IOException {
        var schema = new RestoredSchema(new CommandDataSource(settings), UNFINISHED);
        var history = dump.history();
        var rows = dump.rows();
        schema.make(schema.newest(history, rows));
        var ours = tables();
        database.setAutoCommit(false);
        for (var table : ours) sql.execute("delete from `" + table + "`");
        var inserts = new Inserts(database, UNFINISHED, history);
        for (var row : rows) inserts.add(row);
        inserts.finish();
        long sum = rows.size();
        for (var table = dump.nextTable(); table.isPresent(); table = dump.nextTable()) {
            var target = ours.contains(table.get().name())
                    ? new Inserts(database, table.get().name(), table.get())
                    : null;
            for (var row = dump.nextRow(); row.isPresent(); row = dump.nextRow(), sum++)
                if (target != null) target.add(row.get()); // else it is none of ours
            if (target != null) target.finish();
        }
        database.setAutoCommit(true);
        return sum;
    }

    /** Names the photos whose original is not among the files. */
    long missingOriginals(RestoredPlace files, PrintStream err) throws SQLException, IOException {
        var missing = 0L;
        try (var statement = database.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            statement.setFetchSize(Integer.MIN_VALUE);
            try (var rows = statement.executeQuery("select id from images")) {
                while (rows.next()) {
                    var original = ImageFile.original(UuidBytes.uuid(rows.getBytes(1)));
                    if (files.has(SealedFiles.of(original))) continue;
                    missing++;
                    err.println("Without its original: the photo " + original.object());
                }
            }
        }
        return missing;
    }

    void finish() throws SQLException {
        sql.execute("rename table " + UNFINISHED + " to " + DumpFormat.HISTORY);
    }

    private List<String> tables() throws SQLException {
        return sql.list(
                "select table_name from information_schema.tables where table_schema = database()",
                row -> row.getString(1));
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
