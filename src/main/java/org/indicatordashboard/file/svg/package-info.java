/** Charts as pictures: vectors, and pixels made from them. */
package org.indicatordashboard.file.svg;
