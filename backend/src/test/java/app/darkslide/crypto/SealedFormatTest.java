package app.darkslide.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The examples in {@code docs/sealed-format.md}, opened by the code and by what somebody else would write from it. */
class SealedFormatTest {
    private final String page = Files.readString(Path.of("docs", "sealed-format.md"));
    private final Vectors vectors = Vectors.in(blocks("vector"));
    private final UUID ownerId = vectors.uuid("owner-id");
    private final UUID object = vectors.uuid("object-id");
    private final byte[] owner = vectors.bytes("owner-key");
    private final byte[] dataKey = vectors.bytes("data-key");
    private final OwnerKey ownerKey = new OwnerKey(owner);

    SealedFormatTest() throws IOException {}

    @Test
    void bothWrappedOwnerKeysOpenFromBothFormsOfTheKeyset() throws Exception {
        var json = blocks("json");
        var base64 = blocks("base64");
        for (var wrapped : new String[] {"wrapped-owner-key", "wrapped-owner-key-by-older-master-key"}) {
            var bytes = vectors.bytes(wrapped);
            assertArrayEquals(owner, PlainOpener.fromJson(json).ownerKey(bytes, ownerId));
            assertArrayEquals(owner, PlainOpener.fromBase64(base64).ownerKey(bytes, ownerId));
            assertArrayEquals(
                    owner, MasterKeyset.parse(json).unwrap(bytes, ownerId).bytes());
            assertArrayEquals(
                    owner, MasterKeyset.parse(base64).unwrap(bytes, ownerId).bytes());
        }
    }

    @Test
    void theKeysetIsExportedAsThePageShows() {
        assertEquals(blocks("base64"), MasterKeyset.parse(blocks("json")).export());
    }

    @Test
    void subkeysAreDerived() throws GeneralSecurityException {
        for (var purpose : new String[] {"data-key", "record", "factor", "digest"})
            assertArrayEquals(vectors.bytes("subkey-" + purpose), PlainOpener.subkey(owner, purpose));
    }

    @Test
    void theWrappedDataKeyOpens() throws GeneralSecurityException {
        var wrapped = vectors.bytes("wrapped-data-key");
        assertArrayEquals(dataKey, PlainOpener.dataKey(owner, wrapped, object));
        assertArrayEquals(dataKey, ownerKey.unwrap(wrapped, object).bytes());
    }

    @Test
    void theRecordOpens() throws GeneralSecurityException {
        var sealed = vectors.bytes("sealed-record");
        assertArrayEquals(vectors.bytes("record"), PlainOpener.record(owner, sealed, object));
        assertArrayEquals(vectors.bytes("record"), ownerKey.open(sealed, object));
    }

    @Test
    void theRecordOfAnOwnerOpensAsItsRevisionAlone() throws GeneralSecurityException {
        var sealed = vectors.bytes("sealed-owner-record");
        assertArrayEquals(vectors.bytes("owner-record"), PlainOpener.ownerRecord(owner, sealed, ownerId, "tags", 3));
        assertArrayEquals(vectors.bytes("owner-record"), ownerKey.open(sealed, ownerId, "tags", 3));
        assertThrows(SealBrokenException.class, () -> ownerKey.open(sealed, ownerId, "tags", 4));
        assertThrows(SealBrokenException.class, () -> ownerKey.open(sealed, ownerId, "albums", 3));
        assertThrows(SealBrokenException.class, () -> ownerKey.open(sealed, object, "tags", 3));
        assertThrows(SealBrokenException.class, () -> ownerKey.open(sealed, ownerId));
    }

    @Test
    void theSecretOfAnAuthenticatorAppOpens() throws GeneralSecurityException {
        var sealed = vectors.bytes("sealed-factor");
        assertArrayEquals(vectors.bytes("factor-secret"), PlainOpener.factor(owner, sealed, object));
        assertArrayEquals(vectors.bytes("factor-secret"), ownerKey.openFactor(sealed, object));
    }

    @Test
    void aSecretOpensNeitherAsARecordNorForAnotherApp() {
        var sealed = ownerKey.sealFactor(vectors.bytes("factor-secret"), object);
        assertThrows(SealBrokenException.class, () -> ownerKey.open(sealed, object));
        assertThrows(SealBrokenException.class, () -> ownerKey.openFactor(sealed, ownerId));
    }

    @Test
    void theKeyOfAShareOpensForItsOwnerAndByItsLink() throws Exception {
        var id = vectors.uuid("share-id");
        var key = vectors.bytes("share-key");
        var secret = vectors.bytes("share-token");
        var token = ShareToken.parse(Base64.getUrlEncoder().withoutPadding().encodeToString(secret))
                .orElseThrow();
        var forOwner = vectors.bytes("share-key-for-owner");
        assertArrayEquals(key, PlainOpener.dataKey(owner, forOwner, id));
        assertArrayEquals(key, ownerKey.unwrapShareKey(forOwner, id).bytes());
        var forVisitors = vectors.bytes("share-key-for-visitors");
        var json = blocks("json");
        assertArrayEquals(key, PlainOpener.fromJson(json).shareKey(forVisitors, secret, id));
        var byToken = MasterKeyset.parse(json).unwrapShareKey(forVisitors, id);
        assertArrayEquals(key, token.unwrap(byToken, id).bytes());
    }

    @Test
    void theDigestIsTheSame() throws GeneralSecurityException {
        var sha256 = vectors.bytes("sha256");
        assertArrayEquals(vectors.bytes("keyed-digest"), PlainOpener.digest(owner, sha256));
        assertArrayEquals(vectors.bytes("keyed-digest"), ownerKey.digest(sha256));
    }

    @Test
    void theFileOpens() throws Exception {
        var sealed = vectors.bytes("file-sealed");
        var part = vectors.ascii("file-part");
        var plain = vectors.bytes("file-plain");
        assertArrayEquals(vectors.bytes("file-key"), PlainOpener.fileKey(dataKey, sealed, object, part));
        assertArrayEquals(plain, PlainOpener.file(dataKey, sealed, object, part));
        assertArrayEquals(plain, Samples.openWhole(new DataKey(dataKey), sealed, object, part, plain.length));
    }

    @Test
    void whatIsSealedNowOpensByThePageToo() throws Exception {
        var keyset = MasterKeyset.parse(blocks("json")).withNewPrimary();
        var fresh = OwnerKey.random();
        var key = DataKey.random();
        var plain = Samples.plain(200_000);
        var opener = PlainOpener.fromBase64(keyset.export());
        assertArrayEquals(fresh.bytes(), opener.ownerKey(keyset.wrap(fresh, ownerId), ownerId));
        assertArrayEquals(key.bytes(), PlainOpener.dataKey(fresh.bytes(), fresh.wrap(key, object), object));
        assertArrayEquals(plain, PlainOpener.record(fresh.bytes(), fresh.seal(plain, object), object));
        assertArrayEquals(
                plain,
                PlainOpener.ownerRecord(fresh.bytes(), fresh.seal(plain, ownerId, "tags", 12), ownerId, "tags", 12));
        assertArrayEquals(
                plain, PlainOpener.file(key.bytes(), Samples.seal(key, plain, object, "preview"), object, "preview"));
    }

    private String blocks(String language) {
        return Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(block -> block.group(1))
                .collect(Collectors.joining())
                .strip();
    }
}
