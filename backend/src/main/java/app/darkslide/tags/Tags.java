package app.darkslide.tags;

import app.darkslide.crypto.OwnerKey;
import app.darkslide.records.OwnerRecords;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemReason;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Reads and changes vocabularies. Changes of one owner come one after the other, decided by the lock of the record's row. */
@ApplicationScoped
public class Tags {
    private static final String KIND = "tags";
    private static final int ID_BYTES = 6;

    /** Of the record: it is written as a whole with each change. */
    private static final int MAX_BYTES = 1 << 20;

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final SecureRandom random = new SecureRandom();

    @Inject
    OwnerRecords records;

    @Inject
    TagConfig config;

    /** @param revision grows with each change */
    record Known(long revision, Vocabulary vocabulary) {}

    public Vocabulary of(UUID owner, OwnerKey key) {
        return known(owner, key).vocabulary;
    }

    Known known(UUID owner, OwnerKey key) {
        var record = records.find(owner, key, KIND);
        return new Known(record.revision(), read(record.content()));
    }

    /** @return its id */
    String create(UUID owner, OwnerKey key, String name) {
        var id = new String[1];
        change(owner, key, vocabulary -> {
            if (vocabulary.names().size() >= config.perAccount())
                throw new ProblemException(
                        ProblemReason.TOO_MANY_TAGS,
                        "You have %d tags, which is as many as there may be. Nothing was changed."
                                .formatted(config.perAccount()),
                        config.perAccount());
            do id[0] = randomId();
            while (vocabulary.knows(id[0]));
            return vocabulary.with(id[0], name);
        });
        return id[0];
    }

    void rename(UUID owner, OwnerKey key, String id, String name) {
        change(owner, key, vocabulary -> vocabulary.renamed(id, name));
    }

    void delete(UUID owner, OwnerKey key, String id) {
        change(owner, key, vocabulary -> vocabulary.without(id));
    }

    /** @return the name of the tag that remains */
    String merge(UUID owner, OwnerKey key, String id, String into, Runnable ifThereIsNone) {
        var name = new String[1];
        change(owner, key, vocabulary -> {
            vocabulary.require(id);
            if (!vocabulary.names().containsKey(into) || into.equals(id)) ifThereIsNone.run();
            if (vocabulary.merged().size() >= config.perAccount())
                throw full(
                        ProblemReason.TOO_MANY_MERGED_TAGS,
                        "You have merged as many tags as are remembered. Delete this one instead.");
            name[0] = vocabulary.names().get(into);
            return vocabulary.merging(id, into);
        });
        return name[0];
    }

    private void change(UUID owner, OwnerKey key, UnaryOperator<Vocabulary> change) {
        records.change(owner, key, KIND, content -> {
            var present = read(content);
            var changed = change.apply(present);
            return changed == present ? content : written(changed);
        });
    }

    private static Vocabulary read(byte[] content) {
        try {
            return content.length == 0 ? Vocabulary.EMPTY : JSON.readValue(content, Vocabulary.class);
        } catch (IOException e) {
            throw new UncheckedIOException("A vocabulary cannot be read", e);
        }
    }

    private static byte[] written(Vocabulary vocabulary) {
        try {
            var content = JSON.writeValueAsBytes(vocabulary);
            if (content.length > MAX_BYTES)
                throw full(ProblemReason.TAG_NAMES_TOO_LONG, "The names of your tags are too long together.");
            return content;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String randomId() {
        var bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static ProblemException full(ProblemReason reason, String detail) {
        return new ProblemException(reason, detail + " Nothing was changed.");
    }
}
