package app.darkslide.exports;

import app.darkslide.crypto.OwnerKey;
import app.darkslide.records.SealedJson;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** One of the archives of an export. */
@Entity
@Table(name = "export_parts")
@IdClass(ExportPart.Key.class)
class ExportPart {
    private static final String KIND = "export-part";

    record Key(UUID exportId, int number) implements Serializable {}

    /** @param path distinct in the whole export */
    record Place(UUID id, String path) {}

    private record Places(List<Place> images) {}

    @Id
    UUID exportId;

    /** From 1 on. */
    @Id
    int number;

    /** Its images with their places, sealed under the owner's key. */
    byte[] sealed;

    protected ExportPart() {}

    ExportPart(UUID exportId, int number, List<Place> images, OwnerKey key) {
        this.exportId = exportId;
        this.number = number;
        sealed = key.seal(SealedJson.write(new Places(images)), exportId, KIND, number);
    }

    List<Place> images(OwnerKey key) {
        return SealedJson.read(key.open(sealed, exportId, KIND, number), Places.class).images;
    }
}
