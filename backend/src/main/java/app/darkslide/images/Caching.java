package app.darkslide.images;

import app.darkslide.web.BrowserCache;

/**
 * How long a rendition may be kept.
 *
 * @param version of the renditions that was asked for, as in the image's URLs; null for none
 * @param ifPresent the value of Cache-Control where that is the present version
 */
public record Caching(String version, String ifPresent) {
    public static final Caching NONE = new Caching(null, BrowserCache.REVALIDATE);

    String of(Image image) {
        return String.valueOf(image.renditionsVersion).equals(version) ? ifPresent : BrowserCache.REVALIDATE;
    }
}
