package org.indicatordashboard.file.office;

/** The media types of Office files. */
public final class OfficeTypes {

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private OfficeTypes() {}
}
