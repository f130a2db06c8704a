package app.darkslide.exportformat;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.options.ParseOptions;

/** What XMP files beside photos say that only Darkslide understands, and how they say what others understand, too. */
public final class ExportXmp {
    /** The namespace of our properties. */
    public static final String NAMESPACE = "https://darkslide.app/ns/1.0/";

    public static final String FAVOURITE = "favourite";
    public static final String ROTATION = "rotation";
    public static final String DATE_SOURCE = "dateSource";

    /** {@code xmp:Rating} of a favourite. */
    public static final String FAVOURITE_RATING = "5";

    static {
        try {
            XMPMetaFactory.getSchemaRegistry().registerNamespace(NAMESPACE, "darkslide");
        } catch (XMPException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private ExportXmp() {}

    public static XMPMeta empty() {
        return XMPMetaFactory.create();
    }

    /** No entity is ever expanded and no address ever opened. */
    public static XMPMeta parse(byte[] bytes) throws XMPException {
        return XMPMetaFactory.parseFromBuffer(
                bytes, new ParseOptions().setDisallowDoctype(true).setStrictAliasing(false));
    }
}
