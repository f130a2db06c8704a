import app.darkslide.crypto.DataKey;
import app.darkslide.crypto.MasterKeyset;
import app.darkslide.crypto.OwnerKey;
import app.darkslide.database.EmbeddedDriver;
import app.darkslide.renditions.ThumbHash;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.UUID;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/**
 * Fills somebody's gallery with pictures that never were uploaded, to measure with: rows and files are sealed as the
 * service seals them, so that it serves them like any other. README.md beside this file says how to run it.
 */
public class Library {
    private static final int SCENES = 200;
    private static final int BATCH = 1000;
    private static final LocalDateTime FIRST = LocalDateTime.of(2001, 3, 1, 9, 0);
    private static final LocalDateTime LAST = LocalDateTime.of(2026, 10, 31, 18, 0);
    private static final List<String> ZONES = List.of("+01:00", "+02:00", "-05:00", "+09:00");

    private final Random random = new Random(1);
    private final List<Scene> scenes = new ArrayList<>();
    private final Path data;
    private final UUID owner;
    private final OwnerKey key;
    private final int pictures;
    private final int thumbnails;
    private final int originals;

    /** What pictures of one kind share: everything but their names, dates and keys. */
    private record Scene(int width, int height, byte[] original, byte[] thumbnail, byte[] placeholder) {}

    /** What its record and row say of an original. */
    private record Digests(byte[] sha256, long crc32) {
        static Digests of(byte[] original) throws Exception {
            var crc32 = new CRC32();
            crc32.update(original);
            return new Digests(MessageDigest.getInstance("SHA-256").digest(original), crc32.getValue());
        }
    }

    /** One picture on its way into the table. */
    private record Picture(UUID id, LocalDateTime taken, Scene scene, int number) {}

    public static void main(String... args) throws Exception {
        if (args.length < 3) throw new IllegalArgumentException("<data directory> <user name> <pictures> [<of them with thumbnails> [<of them with originals>]]");
        var data = Path.of(args[0]);
        var pictures = Integer.parseInt(args[2]);
        var thumbnails = args.length > 3 ? Integer.parseInt(args[3]) : Math.min(pictures, 100_000);
        var originals = args.length > 4 ? Integer.parseInt(args[4]) : Math.min(thumbnails, 1_000);
        var join = new Properties();
        join.setProperty("join", "true"); // the service may run
        join.setProperty("rewriteBatchedStatements", "true");
        join.setProperty("connectionTimeZone", "UTC");
        try (var database = new EmbeddedDriver().connect("jdbc:embedded:" + data.resolve("db"), join)) {
            new Library(database, data, args[1], pictures, thumbnails, originals).fill(database);
        }
    }

    private Library(Connection database, Path data, String user, int pictures, int thumbnails, int originals) throws Exception {
        this.data = data;
        this.pictures = pictures;
        this.thumbnails = thumbnails;
        this.originals = originals;
        try (var query = database.prepareStatement("select user_id, wrapped_key from user_keys join users on id = user_id where username = ?")) {
            query.setString(1, user);
            var row = query.executeQuery();
            if (!row.next()) throw new IllegalArgumentException("There is no account " + user + ": register it first");
            owner = id(row.getBytes(1));
            key = MasterKeyset.load(data.resolve("keys/master.json")).unwrap(row.getBytes(2), owner);
        }
    }

    /** From the oldest to the newest; the last ones get files. In events, as people take pictures. */
    private void fill(Connection database) throws Exception {
        for (int i = 0; i < SCENES; i++) scenes.add(scene(i));
        database.setAutoCommit(false);
        try (var insert = database.prepareStatement("insert into images (id, owner_id, size, width, height, taken_at, created_at, digest, wrapped_key,"
                + " details, thumbnail_size, preview_size, media_type, thumbnail_type, preview_type, renditions_version)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'image/jpeg', 'image/jpeg', 'image/jpeg', 1)")) {
            var step = ChronoUnit.SECONDS.between(FIRST, LAST) / (double) pictures;
            var event = FIRST;
            for (int i = 0, left = 0; i < pictures; i++, left--) {
                if (left == 0) {
                    left = 1 + random.nextInt(60);
                    event = FIRST.plusSeconds((long) (i * step)).plusSeconds(random.nextInt(3600));
                }
                event = event.plusSeconds(random.nextInt(1 + (int) Math.min(step, 240)));
                add(insert, new Picture(uuidV7(i), event, scenes.get(random.nextInt(SCENES)), i));
                if (i % BATCH == BATCH - 1 || i == pictures - 1) commit(database, insert, i + 1);
            }
        }
        count(database);
    }

    private void add(PreparedStatement insert, Picture picture) throws Exception {
        var scene = picture.scene;
        var dataKey = DataKey.random();
        var hasOriginal = picture.number >= pictures - originals;
        var preview = hasOriginal ? scene.original : scene.thumbnail;
        var original = numbered(scene.original, picture.number);
        var digests = Digests.of(original);
        insert.setBytes(1, bytes(picture.id));
        insert.setBytes(2, bytes(owner));
        insert.setLong(3, original.length);
        insert.setInt(4, scene.width);
        insert.setInt(5, scene.height);
        insert.setObject(6, picture.taken);
        insert.setObject(7, LocalDateTime.now(ZoneOffset.UTC));
        insert.setBytes(8, hasOriginal ? key.digest(digests.sha256) : digest(picture.number));
        insert.setBytes(9, key.wrap(dataKey, picture.id));
        insert.setBytes(10, key.seal(details(picture, digests).getBytes(StandardCharsets.UTF_8), picture.id));
        insert.setInt(11, scene.thumbnail.length);
        insert.setInt(12, preview.length);
        insert.addBatch();
        if (picture.number < pictures - thumbnails) return;
        write(picture, dataKey, "thumbnail", scene.thumbnail);
        write(picture, dataKey, "preview", preview);
        if (hasOriginal) write(picture, dataKey, "original", original);
    }

    private void write(Picture picture, DataKey dataKey, String part, byte[] bytes) throws IOException {
        var hex = picture.id.toString();
        var directory = data.resolve("blobs").resolve(hex.substring(32, 34)).resolve(hex.substring(34));
        Files.createDirectories(directory);
        try (var file = Channels.newChannel(Files.newOutputStream(directory.resolve(hex + "." + part)))) {
            dataKey.seal(ByteBuffer.wrap(bytes), file, picture.id, part);
        }
    }

    private static void commit(Connection database, PreparedStatement insert, int done) throws SQLException {
        insert.executeBatch();
        database.commit();
        if (done % 20_000 == 0) System.out.printf("%,d pictures%n", done);
    }

    private void count(Connection database) throws SQLException {
        try (var counts = database.prepareStatement("replace into image_months (owner_id, month, live, kept, bytes)"
                + " select owner_id, date_format(taken_at, '%Y-%m'), sum(deleted_at is null), count(*), sum(size) from images"
                + " where owner_id = ? group by owner_id, date_format(taken_at, '%Y-%m')")) {
            counts.setBytes(1, bytes(owner));
            counts.executeUpdate();
        }
        try (var kept = database.prepareStatement("update user_storage join (select owner_id, sum(kept) as images, sum(bytes) as bytes from image_months"
                + " where owner_id = ? group by owner_id) as counted using (owner_id) set user_storage.images = counted.images, user_storage.bytes = counted.bytes")) {
            kept.setBytes(1, bytes(owner));
            kept.executeUpdate();
        }
        number(database);
        database.commit();
    }

    private void number(Connection database) throws SQLException {
        for (var sql : List.of(
                "update images join (select id, row_number() over (order by id) as position from images where owner_id = ?) as numbered"
                        + " on numbered.id = images.id set images.change_no = numbered.position",
                "replace into change_numbers (owner_id, last_no) select owner_id, max(change_no) from images where owner_id = ? group by owner_id")) {
            try (var statement = database.prepareStatement(sql)) {
                statement.setBytes(1, bytes(owner));
                statement.executeUpdate();
            }
        }
    }

    private String details(Picture picture, Digests digests) {
        var scene = picture.scene;
        var base64 = Base64.getEncoder();
        return """
                {"fileName":"IMG_%s.jpg","sha256":"%s","taken":{"local":"%s","offset":"%s","source":"exif"},\
                "camera":{"make":"Canon","model":"Canon EOS 350D DIGITAL","lens":"EF50mm f/1.8 STM","exposureTime":0.005,"fNumber":2.8,"iso":200,"focalLength":50.0},\
                "location":{"latitude":%.6f,"longitude":%.6f,"altitude":111.3},"placeholder":"%s",%s"crc32":%d}"""
                .formatted(
                        picture.taken.toString().replaceAll("[-:]", "").replace('T', '_'),
                        base64.encodeToString(digests.sha256),
                        picture.taken,
                        ZONES.get(picture.number / 500 % ZONES.size()),
                        40 + picture.number % 1000 / 50.0,
                        picture.number % 700 / 50.0,
                        base64.encodeToString(scene.placeholder),
                        picture.number % 10 == 0 ? "\"description\":\"Picture %d of a library that was made for measuring\",".formatted(picture.number) : "",
                        digests.crc32);
    }

    private Scene scene(int number) throws Exception {
        var shapes = new int[][] {{4, 3}, {3, 4}, {3, 2}, {1, 1}, {16, 9}, {3, 1}};
        var shape = shapes[number % shapes.length];
        var scale = 900.0 / Math.max(shape[0], shape[1]);
        var image = painted((int) (shape[0] * scale), (int) (shape[1] * scale));
        return new Scene(image.getWidth(), image.getHeight(), jpeg(image), jpeg(scaled(image, 200)), thumbHash(scaled(image, 32)));
    }

    private BufferedImage painted(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(random.nextInt(0x1000000)), width, height, new Color(random.nextInt(0x1000000))));
        pen.fillRect(0, 0, width, height);
        for (int i = 0; i < 12; i++) {
            pen.setColor(new Color(random.nextInt(0x1000000)));
            pen.fillOval(random.nextInt(width), random.nextInt(height), width / 6, height / 6);
        }
        pen.dispose();
        return image;
    }

    private static BufferedImage scaled(BufferedImage image, int longest) {
        var factor = (double) longest / Math.max(image.getWidth(), image.getHeight());
        var small = new BufferedImage((int) Math.max(1, image.getWidth() * factor), (int) Math.max(1, image.getHeight() * factor), BufferedImage.TYPE_INT_RGB);
        var pen = small.createGraphics();
        pen.drawImage(image, 0, 0, small.getWidth(), small.getHeight(), null);
        pen.dispose();
        return small;
    }

    private static byte[] thumbHash(BufferedImage image) {
        var rgba = new byte[4 * image.getWidth() * image.getHeight()];
        for (int i = 0; i < rgba.length / 4; i++) {
            var rgb = image.getRGB(i % image.getWidth(), i / image.getWidth());
            for (int channel = 0; channel < 3; channel++) rgba[4 * i + channel] = (byte) (rgb >> 16 - 8 * channel);
            rgba[4 * i + 3] = (byte) 0xFF;
        }
        return ThumbHash.of(image.getWidth(), image.getHeight(), rgba);
    }

    /** Like no other: decoders do not look behind the end of a JPEG. */
    private static byte[] numbered(byte[] jpeg, int number) {
        return ByteBuffer.allocate(jpeg.length + Integer.BYTES).put(jpeg).putInt(number).array();
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }

    /** One after the other, as if they had been uploaded so; the end is random, which decides on the directory. */
    private UUID uuidV7(int number) {
        var milliseconds = System.currentTimeMillis() - pictures + number;
        return new UUID(milliseconds << 16 | 0x7000 | random.nextInt(0x1000), 1L << 63 | random.nextLong() >>> 2);
    }

    /** Of no file, and like no other; in order, because a random one would be most of the work. */
    private static byte[] digest(int number) {
        return ByteBuffer.allocate(32).putLong(System.nanoTime()).putInt(number).array();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
    }

    private static UUID id(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
