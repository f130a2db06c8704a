package app.darkslide.web;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Allows an answer to be compressed. Only for answers that hold no token or key and repeat nothing of the request: if text
 * that an attacker chose is compressed together with a secret, the length reveals something about the secret (BREACH).
 */
@NameBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Compressed {}
