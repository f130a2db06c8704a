package app.darkslide.keys;

import io.quarkus.runtime.configuration.ConfigurationException;

/**
 * The master keyset does not open what lies here. The message is a sentence for who runs the service: of an exception of
 * this kind Quarkus prints nothing else when it ends a start.
 */
final class UnusableKeysetException extends ConfigurationException {
    private static final long serialVersionUID = 1;

    UnusableKeysetException(String sentence) {
        super(sentence);
    }
}
