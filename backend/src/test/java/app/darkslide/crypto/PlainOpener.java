package app.darkslide.crypto;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Opens everything as {@code docs/sealed-format.md} says, with nothing of Tink's or of the code that it checks. */
final class PlainOpener {
    private static final int SEGMENT = 65_536;

    private final Map<Integer, byte[]> masterKeys;

    private PlainOpener(Map<Integer, byte[]> masterKeys) {
        this.masterKeys = masterKeys;
    }

    static PlainOpener fromJson(String keyset) throws IOException {
        var keys = new HashMap<Integer, byte[]>();
        for (var key : new ObjectMapper().readTree(keyset).get("key"))
            keys.put(
                    (int) key.get("keyId").longValue(),
                    tail(key.get("keyData").get("value").binaryValue(), 2));
        return new PlainOpener(keys);
    }

    static PlainOpener fromBase64(String export) {
        var keys = new HashMap<Integer, byte[]>();
        var keyset = ByteBuffer.wrap(Base64.getDecoder().decode(export));
        number(keyset, 0x08);
        while (keyset.hasRemaining()) {
            var key = message(keyset, 0x12);
            var data = message(key, 0x0a);
            message(data, 0x0a);
            var bytes = new byte[32];
            message(message(data, 0x12), 0x1a).get(bytes);
            number(key, 0x10);
            keys.put(number(key, 0x18), bytes);
        }
        return new PlainOpener(keys);
    }

    byte[] ownerKey(byte[] wrapped, UUID owner) throws GeneralSecurityException {
        return byMasterKey(wrapped, "owner-key/" + owner);
    }

    byte[] shareKey(byte[] wrapped, byte[] token, UUID share) throws GeneralSecurityException {
        var label = "share-key/" + share;
        return small(hkdf(token, new byte[32], "share-token/" + share), byMasterKey(wrapped, label), label);
    }

    private byte[] byMasterKey(byte[] wrapped, String label) throws GeneralSecurityException {
        var masterKey = masterKeys.get(ByteBuffer.wrap(wrapped).getInt(1));
        return aesGcm(masterKey, Arrays.copyOfRange(wrapped, 5, 17), tail(wrapped, 17), label);
    }

    static byte[] subkey(byte[] ownerKey, String purpose) throws GeneralSecurityException {
        return hkdf(ownerKey, new byte[32], "subkey/" + purpose);
    }

    static byte[] dataKey(byte[] ownerKey, byte[] wrapped, UUID object) throws GeneralSecurityException {
        return small(subkey(ownerKey, "data-key"), wrapped, "data-key/" + object);
    }

    static byte[] record(byte[] ownerKey, byte[] sealed, UUID object) throws GeneralSecurityException {
        return small(subkey(ownerKey, "record"), sealed, "record/" + object);
    }

    static byte[] ownerRecord(byte[] ownerKey, byte[] sealed, UUID owner, String kind, long revision)
            throws GeneralSecurityException {
        return small(subkey(ownerKey, "record"), sealed, "record/" + owner + "/" + kind + "/" + revision);
    }

    static byte[] factor(byte[] ownerKey, byte[] sealed, UUID factor) throws GeneralSecurityException {
        return small(subkey(ownerKey, "factor"), sealed, "factor/" + factor);
    }

    static byte[] digest(byte[] ownerKey, byte[] sha256) throws GeneralSecurityException {
        return hmac(subkey(ownerKey, "digest"), sha256);
    }

    static byte[] fileKey(byte[] dataKey, byte[] sealed, UUID object, String part) throws GeneralSecurityException {
        return hkdf(dataKey, Arrays.copyOfRange(sealed, 1, 33), "file/" + object + "/" + part);
    }

    static byte[] file(byte[] dataKey, byte[] sealed, UUID object, String part) throws GeneralSecurityException {
        if (sealed[0] != 40) throw new GeneralSecurityException("Not a sealed file");
        var key = fileKey(dataKey, sealed, object, part);
        var plain = new ByteArrayOutputStream();
        for (var i = 0; i * SEGMENT < sealed.length; i++) {
            var start = i == 0 ? 40 : i * SEGMENT;
            var end = Math.min(sealed.length, (i + 1) * SEGMENT);
            var nonce = ByteBuffer.allocate(12).put(sealed, 33, 7).putInt(i).put((byte) (end == sealed.length ? 1 : 0));
            plain.writeBytes(aesGcm(key, nonce.array(), Arrays.copyOfRange(sealed, start, end), null));
        }
        return plain.toByteArray();
    }

    private static byte[] small(byte[] key, byte[] sealed, String label) throws GeneralSecurityException {
        if (sealed[0] != 1) throw new GeneralSecurityException("Not of version 1");
        return aesGcm(key, Arrays.copyOfRange(sealed, 1, 13), tail(sealed, 13), label);
    }

    private static byte[] aesGcm(byte[] key, byte[] nonce, byte[] ciphertext, String label)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        if (label != null) cipher.updateAAD(ascii(label));
        return cipher.doFinal(ciphertext);
    }

    /** RFC 5869 for 32 bytes, which is one block. */
    private static byte[] hkdf(byte[] key, byte[] salt, String label) throws GeneralSecurityException {
        var info = ascii(label);
        return hmac(
                hmac(salt, key),
                ByteBuffer.allocate(info.length + 1).put(info).put((byte) 1).array());
    }

    private static byte[] hmac(byte[] key, byte[] message) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(message);
    }

    private static byte[] ascii(String label) {
        return ("darkslide/v1/" + label).getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] tail(byte[] bytes, int from) {
        return Arrays.copyOfRange(bytes, from, bytes.length);
    }

    private static ByteBuffer message(ByteBuffer in, int tag) {
        var length = number(in, tag);
        var message = in.slice(in.position(), length);
        in.position(in.position() + length);
        return message;
    }

    private static int number(ByteBuffer in, int tag) {
        if (in.get() != tag) throw new IllegalArgumentException("Not a keyset");
        var value = 0L;
        for (var shift = 0; ; shift += 7) {
            var next = in.get();
            value |= (next & 0x7fL) << shift;
            if (next >= 0) return (int) value;
        }
    }
}
