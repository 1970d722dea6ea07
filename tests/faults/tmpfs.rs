//! Small disks.
