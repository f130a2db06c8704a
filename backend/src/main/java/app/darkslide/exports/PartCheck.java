package app.darkslide.exports;

import app.darkslide.exportformat.ExportManifest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.codec.digest.DigestUtils;

/** Checks one archive of an export, whoever may have made it. Nothing in it is unpacked, and no name in it becomes a path. */
final class PartCheck {
    private static final int PIECE = 64 * 1024;

    private final Path file;
    private final Findings findings;
    private final Set<String> present = new HashSet<>();

    private PartCheck(Path file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** @return empty if it has no manifest that can be read */
    static Optional<PartManifest> of(Path file, Findings findings) {
        var check = new PartCheck(file, findings);
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            return check.checked(zip);
        } catch (IOException | IllegalArgumentException e) {
            findings.add(
                    file, null, "It is no ZIP archive that can be read: it is cut off, altered, or something else.");
            return Optional.empty();
        }
    }

    private Optional<PartManifest> checked(ZipFile zip) throws IOException {
        if (!areSound(zip)) return Optional.empty();
        var manifest = manifest(zip);
        if (manifest.isEmpty()) return manifest;
        var unnamed = new HashSet<>(present);
        unnamed.removeIf(name -> ExportManifest.isAt(name));
        var named = new HashSet<String>();
        for (var image : manifest.get().images()) {
            if (!named.add(image.path())) {
                findings.add(file, image.path(), "The manifest names it twice.");
                continue;
            }
            check(zip, image);
            unnamed.remove(image.path());
            var sidecar = zip.getEntry(image.path() + Sidecar.EXTENSION);
            if (sidecar == null) continue;
            unnamed.remove(sidecar.getName());
            contents(zip, sidecar);
        }
        for (var name : unnamed) findings.add(file, name, "The manifest does not name it.");
        for (var lost : manifest.get().damaged())
            findings.add(
                    file,
                    Stream.of(lost.fileName(), lost.id())
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse("a photo"),
                    "It was damaged where it was exported from, so it is not in this archive.");
        return manifest;
    }

    /** Names and sizes, before anything is read by them. */
    private boolean areSound(ZipFile zip) throws IOException {
        var left = Files.size(file);
        var sound = true;
        for (var entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
            var fault = fault(entry, left);
            left -= Math.max(entry.getSize(), 0);
            if (fault == null) continue;
            findings.add(file, entry.getName(), fault);
            sound = false;
        }
        return sound;
    }

    /** @return a sentence, or null */
    private String fault(ZipEntry entry, long left) {
        if (!present.add(entry.getName())) return "Two files in it have this name.";
        if (isClimbing(entry.getName())) return "Its name would lead out of the folder that it is unpacked into.";
        if (entry.getMethod() != ZipEntry.STORED) return "It is compressed, which no file of an export is.";
        return entry.getSize() > left ? "It claims more bytes than the archive has." : null;
    }

    private static boolean isClimbing(String name) {
        return name.isEmpty()
                || name.matches("(?s).*[\\\\:\\p{Cntrl}].*")
                || Arrays.stream(name.split("/", -1)).anyMatch(Set.of("", ".", "..")::contains);
    }

    private Optional<PartManifest> manifest(ZipFile zip) throws IOException {
        var names = present.stream().filter(name -> ExportManifest.isAt(name)).toList();
        if (names.size() != 1) {
            findings.add(
                    file,
                    null,
                    names.isEmpty()
                            ? "It is no export of Darkslide: it has no manifest."
                            : "It has several manifests.");
            return Optional.empty();
        }
        var entry = zip.getEntry(names.get(0));
        try (var content = zip.getInputStream(entry)) {
            if (entry.getSize() > ExportManifest.MAX_BYTES) throw new IOException("It is too large for a manifest.");
            contents(zip, entry);
            return Optional.of(PartManifest.read(content));
        } catch (IOException e) {
            findings.add(file, entry.getName(), e.getMessage());
            return Optional.empty();
        }
    }

    private void check(ZipFile zip, PartManifest.Image image) {
        var entry = image.path() == null ? null : zip.getEntry(image.path());
        if (entry == null) {
            findings.add(file, image.path(), "The manifest names it, and it is not there.");
            return;
        }
        var sha256 = contents(zip, entry);
        if (sha256 == null) return;
        if (entry.getSize() != image.bytes())
            findings.add(
                    file, image.path(), "It has %d bytes instead of %d.".formatted(entry.getSize(), image.bytes()));
        else if (!sha256.equals(image.sha256()))
            findings.add(file, image.path(), "It is not what was exported: its SHA-256 is another one.");
    }

    /** @return its SHA-256 in hex; null if it cannot be read, or is not what its archive says of it */
    private String contents(ZipFile zip, ZipEntry entry) {
        var crc32 = new CRC32();
        var sha256 = DigestUtils.getSha256Digest();
        long read = 0;
        try (InputStream content = zip.getInputStream(entry)) {
            var piece = new byte[PIECE];
            for (int length; (length = content.read(piece)) >= 0; read += length) {
                crc32.update(piece, 0, length);
                sha256.update(piece, 0, length);
            }
        } catch (IOException e) {
            findings.add(file, entry.getName(), "It cannot be read to its end.");
            return null;
        }
        if (read == entry.getSize() && crc32.getValue() == entry.getCrc())
            return HexFormat.of().formatHex(sha256.digest());
        findings.add(
                file, entry.getName(), "Its bytes are not those that the archive says: the checksum is another one.");
        return null;
    }
}
