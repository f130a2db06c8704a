package app.darkslide.web;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The answer may travel compressed. Only for answers that hold no token or key and repeat nothing of the request: what
 * somebody else chose beside what is secret, compressed, tells about the secret by its length (BREACH).
 */
@NameBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Compressed {}
