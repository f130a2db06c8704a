package app.darkslide.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;

/** What a person looks at Darkslide on; dark, as most of them are set. */
enum Screen {
    DESKTOP(1440, 900, false),
    PHONE(390, 844, true),
    /** The window of a desktop of 1280×1024 at 400 %. */
    ENLARGED(320, 256, false);

    private final int width;
    private final int height;
    private final boolean touch;

    Screen(int width, int height, boolean touch) {
        this.width = width;
        this.height = height;
        this.touch = touch;
    }

    NewContextOptions options() {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setHasTouch(touch)
                .setIsMobile(touch)
                .setColorScheme(ColorScheme.DARK)
                .setLocale("en-GB")
                .setTimezoneId("Europe/Berlin");
    }
}
