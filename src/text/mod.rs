//! Values in, Dutch or English out.
