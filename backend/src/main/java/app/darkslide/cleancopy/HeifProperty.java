package app.darkslide.cleancopy;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Set;

/** The properties of items that change how they look, each of which is exactly as long as it has to be. */
final class HeifProperty {
    /** The length of those that are numbers only: size, turning, cropping, proportions, depth, luminance, layers. */
    private static final Map<String, Integer> LENGTHS = Map.of(
            "ispe", 12, "irot", 1, "imir", 1, "clap", 32, "pasp", 8, "clli", 4, "mdcv", 24, "a1op", 1, "lsel", 2);

    private static final Set<String> ALPHA =
            Set.of("urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0", "urn:mpeg:hevc:2015:auxid:1\0");

    private static final int HEVC_ARRAYS = 22;

    private HeifProperty() {}

    static boolean isAlpha(ByteBuffer bytes, HeifBox property) {
        return property.type().equals("auxC")
                && property.length() > 4
                && ALPHA.contains(HeifBox.text(bytes, property.from() + 4, property.length() - 4));
    }

    /** False for one that can be done without, as far as it is not essential. */
    static boolean isKept(ByteBuffer bytes, HeifBox property) throws NotCleanableException {
        var length = LENGTHS.get(property.type());
        if (length != null) return property.length() == length;
        return switch (property.type()) {
            case "pixi" -> property.length() == 5 + bytes.get(property.from() + 4);
            case "colr" -> isColour(bytes, property);
            case "auxC" -> isAlpha(bytes, property);
            case "hvcC" -> hasParameterSetsOnly(bytes, property);
            case "av1C" -> {
                Av1.checkConfiguration(HeifBox.slice(bytes, property.from() + 4, property.to()));
                yield true;
            }
            default -> false;
        };
    }

    private static boolean isColour(ByteBuffer bytes, HeifBox property) throws NotCleanableException {
        var at = property.from() + 4;
        switch (HeifBox.text(bytes, property.from(), 4)) {
            case "nclx" -> {
                return property.length() == 11;
            }
            case "prof", "rICC" -> {
                IccProfile.check(HeifBox.slice(bytes, at, at + IccProfile.HEADER), property.to() - at);
                return true;
            }
            default -> {
                return false;
            }
        }
    }

    /** ISO/IEC 14496-15, 8.3.3.1: lists of units. */
    private static boolean hasParameterSetsOnly(ByteBuffer bytes, HeifBox property) {
        var at = property.from() + HEVC_ARRAYS;
        for (var arrays = bytes.get(at++) & 0xFF; arrays > 0; arrays--) {
            var units = bytes.getShort(at + 1) & 0xFFFF;
            at += 3;
            for (; units > 0; units--) {
                var length = bytes.getShort(at) & 0xFFFF;
                if (!Hevc.isParameterSet(bytes.get(at + 2) >> 1 & 0x3F, length)) return false;
                at += 2 + length;
            }
        }
        return at == property.to();
    }

    /** How many bytes the lengths of units have. */
    static int lengthSize(ByteBuffer bytes, HeifBox hvcC) {
        return 1 + (bytes.get(hvcC.from() + HEVC_ARRAYS - 1) & 3);
    }
}
