package app.darkslide.renditions.metadata;

import app.darkslide.renditions.PhotoMetadata.Source;
import app.darkslide.renditions.PhotoMetadata.Taken;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads from XMP when the image was taken (ISO 16684-1). Other fields of XMP are not read. */
final class XmpTime {
    private static final int MAX_LENGTH = 256 << 10;
    private static final List<QName> PREFERRED = List.of(
            new QName("http://ns.adobe.com/exif/1.0/", "DateTimeOriginal"),
            new QName("http://ns.adobe.com/photoshop/1.0/", "DateCreated"),
            new QName("http://ns.adobe.com/xap/1.0/", "CreateDate"));
    private static final Pattern TIME = Pattern.compile(
            "\\s*(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?)\\d*(Z|[+-]\\d\\d:\\d\\d)?\\s*");

    private XmpTime() {}

    static Taken taken(ByteBuffer packet) {
        if (packet.limit() > MAX_LENGTH) return null;
        var bytes = new byte[packet.limit()];
        packet.get(0, bytes);
        var found = new HashMap<QName, String>();
        try {
            collect(safeFactory().createXMLStreamReader(new ByteArrayInputStream(bytes)), found);
        } catch (XMLStreamException | RuntimeException broken) {
            // What was found before the packet broke is still valid.
        }
        return PREFERRED.stream()
                .map(found::get)
                .map(XmpTime::parse)
                .filter(taken -> taken != null)
                .findFirst()
                .orElse(null);
    }

    /** A field is either an attribute of the description or an element in it. */
    private static void collect(XMLStreamReader xml, Map<QName, String> found) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) continue;
            for (var i = 0; i < xml.getAttributeCount(); i++)
                if (PREFERRED.contains(xml.getAttributeName(i)))
                    found.putIfAbsent(xml.getAttributeName(i), xml.getAttributeValue(i));
            var name = xml.getName();
            if (PREFERRED.contains(name)) found.putIfAbsent(name, xml.getElementText());
        }
    }

    private static Taken parse(String text) {
        var match = text == null || text.length() > 64 ? null : TIME.matcher(text);
        if (match == null || !match.matches()) return null;
        try {
            var local = MetadataLimits.time(LocalDateTime.parse(match.group(1)));
            var zone = match.group(2);
            if (local == null) return null;
            return new Taken(local, zone == null ? null : MetadataLimits.offset(ZoneOffset.of(zone)), Source.XMP);
        } catch (DateTimeException absurd) {
            return null;
        }
    }

    /** The JDK's parser without document types: no entity is ever expanded and no address ever opened. */
    private static XMLInputFactory safeFactory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
