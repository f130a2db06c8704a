package app.darkslide.cleancopy;

import app.darkslide.cleancopy.HeifMeta.Reference;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which items and properties it takes to show the primary item. */
final class ShownItems {
    private static final String PARTS = "dimg";
    private static final String AUXILIARY = "auxl";
    private static final Set<String> REFERENCES = Set.of(PARTS, AUXILIARY, "prem");
    private static final int DEEPEST = 8;

    private final HeifMeta meta;
    private final Set<Integer> properties = new HashSet<>();

    ShownItems(HeifMeta meta) throws NotCleanableException {
        this.meta = meta;
        add(meta.primary, 0);
    }

    boolean hasProperty(int index) {
        return properties.contains(index);
    }

    /** Between items that are shown. */
    List<Reference> references() {
        return meta.references.stream()
                .filter(reference -> REFERENCES.contains(reference.type()) && isShown(reference.from()))
                .map(reference -> new Reference(
                        reference.type(),
                        reference.from(),
                        reference.to().stream().filter(this::isShown).toList()))
                .filter(reference -> !reference.to().isEmpty())
                .toList();
    }

    private boolean isShown(long id) {
        var item = meta.items.get(id);
        return item != null && item.kept;
    }

    private void add(HeifItem item, int depth) throws NotCleanableException {
        if (item.kept) return;
        if (depth == DEEPEST || item.location == null) throw new NotCleanableException("item");
        item.kept = true;
        addProperties(item);
        if (item.type.equals("grid") && !hasParts(item)) throw new NotCleanableException("a grid of nothing");
        for (var reference : meta.references) {
            if (reference.type().equals(PARTS) && reference.from() == item.id)
                for (var part : reference.to()) add(meta.item(part), depth + 1);
            if (reference.type().equals(AUXILIARY) && reference.to().contains(item.id) && isAlpha(reference.from()))
                add(meta.item(reference.from()), depth + 1);
        }
    }

    private boolean hasParts(HeifItem item) {
        return meta.references.stream()
                .anyMatch(reference -> reference.type().equals(PARTS) && reference.from() == item.id);
    }

    private boolean isAlpha(long id) throws NotCleanableException {
        return meta.item(id).associations.stream()
                .map(association -> meta.properties.get(association.index()))
                .anyMatch(property -> HeifProperty.isAlpha(meta.bytes, property));
    }

    /** An item must not be shown without an essential property. */
    private void addProperties(HeifItem item) throws NotCleanableException {
        for (var association : List.copyOf(item.associations)) {
            if (HeifProperty.isKept(meta.bytes, meta.properties.get(association.index())))
                properties.add(association.index());
            else if (association.essential()) throw new NotCleanableException("an essential property");
            else item.associations.remove(association);
        }
    }
}
