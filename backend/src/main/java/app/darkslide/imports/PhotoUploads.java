package app.darkslide.imports;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Asks which photos are there, and sends those that are not. */
final class PhotoUploads {
    private final Service service;

    PhotoUploads(Service service) {
        this.service = service;
    }

    /** A file with what it is to become. */
    record Candidate(SourceFile file, String sha256, PhotoDetails details) {}

    /** What the service would do with a file, and the image that it has. */
    record Verdict(String action, String image) {}

    List<Verdict> check(List<Candidate> candidates) throws AnswerException {
        var files = IntStream.range(0, candidates.size())
                .mapToObj(i -> Map.of(
                        "id", String.valueOf(i), "sha256", candidates.get(i).sha256()))
                .toList();
        var results =
                service.send("POST", "/images/check", Map.of("images", files)).path("results");
        return IntStream.range(0, candidates.size())
                .mapToObj(results::path)
                .map(result -> new Verdict(
                        result.path("action").asText(), result.path("image").textValue()))
                .toList();
    }

    /** One that is there; what is said of it here is only asked for if anything is to be said. */
    Arrived known(Candidate candidate, String id) throws AnswerException {
        var image = candidate.details().isEmpty()
                ? Service.JSON.createObjectNode().put("id", id)
                : service.get("/images/" + id);
        return new Arrived(candidate.file(), candidate.details(), image, Outcome.KNOWN);
    }

    /**
     * @throws AnswerException if the service does not take it, and then it says why
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    Arrived send(Candidate candidate) throws AnswerException {
        var file = candidate.file();
        var uploaded = service.upload(new FileBody(file), headers(candidate));
        var image = uploaded.image();
        var outcome = image.path("repaired").asBoolean()
                ? Outcome.HEALED
                : uploaded.isNew() || image.path("restored").asBoolean() ? Outcome.IMPORTED : Outcome.KNOWN;
        var arrived = new Arrived(file, candidate.details(), image, outcome);
        if (image.path("restored").asBoolean()) arrived.remark("It was in the trash, and is among the photos again.");
        if (outcome == Outcome.HEALED) arrived.remark("What was stored of it was damaged, and is whole again.");
        if (image.path("fileNameChanged").asBoolean())
            arrived.remark(
                    "It is kept as “%s”.".formatted(image.path("fileName").asText()));
        return arrived;
    }

    private static Map<String, String> headers(Candidate candidate) {
        var headers = new HashMap<String, String>();
        var digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(candidate.sha256()));
        headers.put("Content-Type", "application/octet-stream");
        headers.put("Repr-Digest", "sha-256=:" + digest + ":");
        headers.put("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(name(candidate)));
        fileTime(candidate).ifPresent(time -> headers.put("Last-Modified", time));
        Optional.ofNullable(candidate.details().taken())
                .flatMap(Taken::uploadTime)
                .ifPresent(time -> headers.put("Darkslide-Uploaded-At", time.toString()));
        return headers;
    }

    private static String name(Candidate candidate) {
        return Optional.ofNullable(candidate.details().fileName())
                .orElse(candidate.file().name());
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }

    /** With a date of the export, that of the file is not the photo's: the archive was written later. */
    private static Optional<String> fileTime(Candidate candidate) {
        var taken = candidate.details().taken();
        if (taken != null && !taken.source().isEmpty()) return taken.fileTime().map(Object::toString);
        return Optional.ofNullable(candidate.file().modified()).map(Object::toString);
    }
}
