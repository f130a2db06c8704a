package app.darkslide.renditions.imageio;

import app.darkslide.renditions.ImageHeader;
import app.darkslide.renditions.probe.ColourProfile;
import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;

/** Determines the colour space of a decoded image. */
final class Colours {
    private static final int MAX_PROFILE = 4 << 20;

    private Colours() {}

    /** The colour space that the reader found, or that of the profile: not every reader considers it. */
    static ColorSpace of(ColorSpace found, ImageHeader header) {
        var icc = header.blocks().icc();
        if (icc == null || icc.limit() > MAX_PROFILE || !found.isCS_sRGB()) return found;
        var profile = new ColourProfile(icc);
        if (!profile.isRgb() || profile.isSrgb()) return found;
        try {
            var bytes = new byte[icc.limit()];
            icc.get(0, bytes);
            return new ICC_ColorSpace(ICC_Profile.getInstance(bytes));
        } catch (IllegalArgumentException | CMMException damaged) {
            return found;
        }
    }
}
