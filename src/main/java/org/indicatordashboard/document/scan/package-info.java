/** Words of scanned pages, recognised by Tesseract; runs in the worker process. */
package org.indicatordashboard.document.scan;
