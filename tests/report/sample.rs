//! D7: the layout of the samples, to the column.
