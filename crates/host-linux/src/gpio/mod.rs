//! Lines: by character device, and by the older files under `/sys/class/gpio`.

mod cdev;
mod sysfs;

use std::path::Path;

use shanhai_host::{Gpio, NoGpio};

pub use self::{
    cdev::CdevGpio,
    sysfs::{EdgeWatch, SysfsGpio},
};

/// The lines of this machine: by character device where there is one, else by files, else none.
#[must_use]
pub fn system_gpio() -> Box<dyn Gpio> {
    if CdevGpio::is_there() {
        return Box::new(CdevGpio::new());
    }
    let root = Path::new(SysfsGpio::ROOT);
    if root.join("export").exists() {
        return Box::new(SysfsGpio::new(root));
    }
    Box::new(NoGpio)
}
