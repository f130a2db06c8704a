package app.darkslide.web;

import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;

/** A server's certificate, which may be replaced at any time. A handshake ends with the one that it began with. */
final class ReplaceableKeyManager extends X509ExtendedKeyManager {
    private volatile Generation current;

    /** Its number stands before each of its aliases. */
    private record Generation(int number, X509ExtendedKeyManager keys, Generation before) {}

    synchronized void set(X509ExtendedKeyManager keys) {
        var before = current;
        if (before == null) current = new Generation(0, keys, null);
        else current = new Generation(before.number + 1, keys, new Generation(before.number, before.keys, null));
    }

    @Override
    public String chooseEngineServerAlias(String keyType, Principal[] issuers, SSLEngine engine) {
        var now = current;
        var alias = now.keys.chooseEngineServerAlias(keyType, issuers, engine);
        return alias == null ? null : now.number + "/" + alias;
    }

    @Override
    public X509Certificate[] getCertificateChain(String alias) {
        var of = of(alias);
        return of == null ? null : of.keys.getCertificateChain(inner(alias));
    }

    @Override
    public PrivateKey getPrivateKey(String alias) {
        var of = of(alias);
        return of == null ? null : of.keys.getPrivateKey(inner(alias));
    }

    private Generation of(String alias) {
        var number = Integer.parseInt(alias.substring(0, alias.indexOf('/')));
        var now = current;
        if (number == now.number) return now;
        return now.before != null && number == now.before.number ? now.before : null;
    }

    private static String inner(String alias) {
        return alias.substring(alias.indexOf('/') + 1);
    }

    @Override
    public String[] getServerAliases(String keyType, Principal[] issuers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String chooseServerAlias(String keyType, Principal[] issuers, Socket socket) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String[] getClientAliases(String keyType, Principal[] issuers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String chooseClientAlias(String[] keyTypes, Principal[] issuers, Socket socket) {
        throw new UnsupportedOperationException();
    }
}
