package org.indicatordashboard.document;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.indicatordashboard.document.page.PagePicture;
import org.indicatordashboard.document.page.WordPlaces;

/** The door to the pages of imported texts. They are kept with their text, and never changed. */
@ApplicationScoped
public class DocumentPages {

    private static final int PIECE = 512 << 10;

    @Inject
    EntityManager entities;

    /** Pages that the same text of the document brought before are those of now. */
    public void keep(String document, String text, String file, List<PagePicture> pictures) {
        if (count(document, text) > 0) {
            return;
        }
        for (PagePicture picture : pictures) {
            DocumentPage page = new DocumentPage();
            page.place = new DocumentPage.Place(document, text, picture.number());
            page.file = file;
            page.width = picture.width();
            page.height = picture.height();
            page.words = WordPlaces.spell(picture.words());
            entities.persist(page);
            byte[] jpeg = picture.jpeg();
            for (int start = 0, position = 0; start < jpeg.length; start += PIECE, position++) {
                DocumentPagePiece piece = new DocumentPagePiece();
                piece.place = new DocumentPagePiece.Place(document, text, picture.number(), position);
                piece.content = Arrays.copyOfRange(jpeg, start, Math.min(jpeg.length, start + PIECE));
                entities.persist(piece);
            }
        }
    }

    /** In their order; empty where the text came without. */
    public List<DocumentPage> of(String document, String text) {
        return entities.createQuery(
                        "from DocumentPage where place.document = ?1 and place.text = ?2 order by place.number",
                        DocumentPage.class)
                .setParameter(1, document)
                .setParameter(2, text)
                .getResultList();
    }

    /** Whether they are those of this file, by its hash. */
    public boolean areOf(String document, String text, String file) {
        return of(document, text).stream().anyMatch(page -> page.file.equals(file));
    }

    /** How many there are. */
    public int count(String document, String text) {
        return entities.createQuery(
                        "select count(*) from DocumentPage where place.document = ?1 and place.text = ?2", Long.class)
                .setParameter(1, document)
                .setParameter(2, text)
                .getSingleResult()
                .intValue();
    }

    /** The picture as JPEG; empty where there is no such page. */
    public byte[] picture(String document, String text, int number) {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        entities.createQuery(
                        "from DocumentPagePiece where place.document = ?1 and place.text = ?2 and place.number = ?3"
                                + " order by place.position",
                        DocumentPagePiece.class)
                .setParameter(1, document)
                .setParameter(2, text)
                .setParameter(3, number)
                .getResultList()
                .forEach(piece -> picture.writeBytes(piece.content));
        return picture.toByteArray();
    }
}
