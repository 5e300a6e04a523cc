/** Every file that leaves carries a code under which stands what it was made from. */
package org.indicatordashboard.file.provenance;
