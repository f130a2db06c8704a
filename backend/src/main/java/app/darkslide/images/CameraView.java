package app.darkslide.images;

import app.darkslide.renditions.PhotoMetadata;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The camera and the exposure, as the camera wrote them. */
@Schema(description = "The camera and the exposure, as the camera wrote them.", nullable = true)
record CameraView(
        @Schema(description = "Its maker.", examples = "Canon", nullable = true)
        String make,

        @Schema(description = "Its model.", examples = "Canon EOS 350D DIGITAL", nullable = true)
        String model,

        @Schema(description = "The lens.", examples = "EF50mm f/1.8 STM", nullable = true)
        String lens,

        @Schema(description = "Exposure time in seconds.", examples = "0.005", nullable = true)
        Double exposureTime,

        @Schema(description = "Focal length divided by the aperture's diameter.", examples = "2.8", nullable = true)
        Double fNumber,

        @Schema(description = "Sensitivity.", examples = "200", nullable = true)
        Integer iso,

        @Schema(description = "Focal length in millimetres.", examples = "18", nullable = true)
        Double focalLength) {

    static CameraView of(PhotoMetadata.Camera camera) {
        return camera == null
                ? null
                : new CameraView(
                        camera.make(),
                        camera.model(),
                        camera.lens(),
                        camera.exposureTime(),
                        camera.fNumber(),
                        camera.iso(),
                        camera.focalLength());
    }
}
