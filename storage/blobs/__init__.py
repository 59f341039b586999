"""The contents of files, each kept once, encrypted, in a folder or an S3-compatible store.

Where things lie, for whoever makes copies of them:

* the contents: in the store (`files.store`; by default the folder `data_dir/blobs`), in objects
  `<deployment>/<2 hex>/<32 hex>` that are written once, whole, and never changed. The names are
  random; `<deployment>` is in the fact `blobs_folder`. A folder may hold unfinished ones
  (`…#1`) and ones that no row knows: neither matters, and both are swept;
* which contents are where: the table `blobs`, one row for each SHA-256, with the key of that
  object, itself encrypted; a row without a place is the record of contents that were deleted;
* what the keys are encrypted with: `files.key_file` (by default `data_dir/files.key`). Without
  it nothing can be read: a copy of the store is worth nothing without a copy of that file, kept
  elsewhere.

A copy of the database first and of the store afterwards misses nothing that the database knows,
but for what is deleted in between.
"""
