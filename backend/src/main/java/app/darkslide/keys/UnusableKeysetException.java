package app.darkslide.keys;

import io.quarkus.runtime.configuration.ConfigurationException;

/**
 * The master keyset does not open the keys of this database. The message is a sentence for the operator: for a
 * ConfigurationException that ends a start, Quarkus prints nothing else.
 */
final class UnusableKeysetException extends ConfigurationException {
    private static final long serialVersionUID = 1;

    UnusableKeysetException(String sentence) {
        super(sentence);
    }
}
