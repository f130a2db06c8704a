package app.darkslide.cleancopy;

import java.io.IOException;

/** The formats of which there are clean copies, by the bytes that they begin with. */
enum Format {
    JPEG(0, "\u00FF\u00D8\u00FF", (in, out) -> new CleanJpeg(in, out).plan()),
    PNG(0, "\u0089PNG\r\n\u001A\n", (in, out) -> new CleanPng(in, out).plan()),
    WEBP(8, "WEBP", (in, out) -> new CleanWebp(in, out).plan()),
    GIF_87(0, "GIF87a", (in, out) -> new CleanGif(in, out).plan()),
    GIF_89(0, "GIF89a", (in, out) -> new CleanGif(in, out).plan()),
    HEIF(4, "ftyp", (in, out) -> new CleanHeif(in, out).plan()),
    TIFF_LITTLE(0, "II*\0", (in, out) -> new CleanTiff(in, out).plan()),
    TIFF_BIG(0, "MM\0*", (in, out) -> new CleanTiff(in, out).plan()),
    BMP(0, "BM", (in, out) -> new CleanBmp(in, out).plan());

    private final int at;
    private final String mark;
    private final Plan plan;

    interface Plan {
        void make(Source in, Pieces out) throws IOException, NotCleanableException;
    }

    Format(int at, String mark, Plan plan) {
        this.at = at;
        this.mark = mark;
        this.plan = plan;
    }

    static Format of(Source in) throws IOException, NotCleanableException {
        for (var format : values()) if (in.has(format.at, format.mark)) return format;
        throw new NotCleanableException("a format without clean copies");
    }

    void plan(Source in, Pieces out) throws IOException, NotCleanableException {
        plan.make(in, out);
    }
}
