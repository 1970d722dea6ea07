mod check;
mod set;
mod show;
