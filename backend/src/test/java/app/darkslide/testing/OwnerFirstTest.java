package app.darkslide.testing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnerFirstTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from images where owner_id = ? and id in (?)",
                "select a1_0.id from albums a1_0 where a1_0.owner_id=? and a1_0.id=?",
                "select 1 from images i join shares s on s.id = ? where s.owner_id in (?, ?)",
                "update images set revision=?,owner_id=? where id=? and owner_id=?",
                "update images i join album_images m on m.image_id = i.id set m.taken_at = i.taken_at where i.owner_id = ?",
                "insert into images (id,owner_id,size) values (?,?,?)",
                "insert into grants (grantee_id, image_id) values (?, ?)",
                "select id from users where username = ?",
                "select public_id from share_images where share_id = ?",
            })
    void aStatementNamesTheOwnerOfWhatItTouches(String sql) {
        assertTrue(OwnerFirst.isOwnerFirst(sql));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from images where id in (?)",
                "select i.owner_id from images i where i.id = ?",
                "select m.image_id from album_images m where m.album_id = ? and m.taken_at > ?",
                "update images set revision=?,owner_id=? where id=?",
                "update album_images set position = ? where album_id = ? and image_id = ?",
                "delete from shares where id = ?",
                "select g.shown from share_images s join images i on i.id = s.image_id where s.share_id = ?",
                "insert into album_images (album_id, image_id) values (?, ?)",
            })
    void oneThatDoesNotIsFound(String sql) {
        assertFalse(OwnerFirst.isOwnerFirst(sql));
    }
}
