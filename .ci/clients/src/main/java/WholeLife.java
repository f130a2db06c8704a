import client.ApiClient;
import client.ApiException;
import client.api.AccountsApi;
import client.api.AlbumsApi;
import client.api.ImagesApi;
import client.api.SigningInApi;
import client.api.TrashApi;
import client.model.Credentials;
import client.model.Edit;
import client.model.ImagesToDelete;
import client.model.ImagesToRestore;
import client.model.NewAlbum;
import client.model.NewUser;
import java.io.File;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;

/** A user's whole life through the generated Java client, against the service that runs at a URL. */
class WholeLife {
    private static final String NAME = "java-client";
    private static final String PASSWORD = "a good long passphrase";

    /** @param args the URL of the service and an image */
    public static void main(String[] args) throws Exception {
        var client = new ApiClient();
        client.updateBaseUri(args[0]);
        new AccountsApi(client).register(new NewUser().username(NAME).email(NAME + "@example.org").password(PASSWORD));
        var tokens = new SigningInApi(client).login(new Credentials().login(NAME).password(PASSWORD));
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + tokens.getAccessToken()));
        lookAfter(new File(args[1]), new ImagesApi(client), new AlbumsApi(client), new TrashApi(client));
        is("account", new AccountsApi(client).erase().getSubject().getValue(), "the subject of the last record");
        refused(401, () -> new AccountsApi(client).me());
        System.out.println("The generated Java client lived a whole life");
    }

    private static void lookAfter(File file, ImagesApi images, AlbumsApi albums, TrashApi trash) throws Exception {
        var album = albums.createAlbum(new NewAlbum().name("From Java")).getId();
        var image = images.upload(file, album, null, null, null);
        is(1L, albums.getAlbum(album).getImages(), "images in the album");
        is(file.length(), image.getSize(), "bytes");
        is(image.getId(), images.callList(null, null, 10, "newest").getItems().get(0).getId(), "id in the list");
        var original = images.original(image.getId(), null, null, null, null);
        is(-1L, Files.mismatch(file.toPath(), original.toPath()), "first byte that differs");
        var edited = images.edit(image.getId(), new Edit().description("From Java"), null);
        is("From Java", edited.getDescription(), "description");
        is(image.getTaken().getLocal(), images.get(image.getId()).getTaken().getLocal(), "time");
        delete(image.getId(), images, trash);
    }

    private static void delete(UUID id, ImagesApi images, TrashApi trash) throws ApiException {
        images.delete(id, null, null);
        is(1, trash.listTrash(null, 10).getItems().size(), "images in the trash");
        var restored = trash.restore(new ImagesToRestore().ids(List.of(id)));
        is("restored", restored.getResults().get(0).getStatus().getValue(), "status");
        images.delete(id, false, null);
        is(1, trash.listTrash(null, 10).getItems().size(), "images in the trash");
        var deleted = images.deleteMany(new ImagesToDelete().ids(List.of(id)).forever(true));
        is("deleted", deleted.getResults().get(0).getStatus().getValue(), "status");
        is("images", deleted.getRecord().getSubject().getValue(), "subject");
        refused(404, () -> images.get(id));
    }

    private interface Request {
        void send() throws ApiException;
    }

    private static void refused(int status, Request request) {
        try {
            request.send();
        } catch (ApiException e) {
            is(status, e.getCode(), "status");
            return;
        }
        throw new IllegalStateException("was not refused");
    }

    private static void is(Object expected, Object actual, String what) {
        if (!expected.equals(actual)) throw new IllegalStateException(what + ": " + actual + " instead of " + expected);
    }
}
