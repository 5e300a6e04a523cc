package org.indicatordashboard.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.indicatordashboard.document.DocumentText;
import org.indicatordashboard.document.DocumentTexts;
import org.indicatordashboard.document.Documents;
import org.indicatordashboard.http.problem.ProblemException;
import org.indicatordashboard.http.problem.ProblemKind;
import org.indicatordashboard.language.Words;

/** The texts that were imported, with what to do where one was not. */
@ApplicationScoped
class ImportedTexts {

    @Inject
    Documents documents;

    @Inject
    DocumentTexts texts;

    DocumentText text(String id, long version) {
        if (documents.at(version, id).isEmpty()) {
            throw ProblemException.notFound(DocumentResource.DOCUMENT, id, "/api/v1/documents");
        }
        return texts.at(version, id)
                .orElseThrow(() -> new ProblemException(
                        ProblemKind.NOT_FOUND,
                        Words.of(
                                "这份文件的文字还没有导入。把文件命名为 %s.txt（或 .html、.pdf、.docx、.xlsx、.png、.jpg、.tif）放进 config/documents 后重新启动，或用 POST /api/v1/documents/%s/text 导入。"
                                        .formatted(id, id),
                                "The text of this document has not been imported. Put it as %s.txt (or .html, .pdf, .docx, .xlsx, .png, .jpg, .tif) into config/documents and restart, or import it with POST /api/v1/documents/%s/text."
                                        .formatted(id, id))));
    }
}
