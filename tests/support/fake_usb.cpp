// A machine with USB sticks, for tests without root or hardware (modem-notes 2.0). Preloaded, this library shows what
// lies below $OTPOST_FAKE_USB/sys and /dev as if the kernel did: /dev/ttyUSBn is a pseudo-terminal, libserialport finds
// its sysfs entry and gets its modem lines, libudev lists it and tells when it comes and goes. So the whole path from
// the plug to the open port runs as it does on a real machine, but for libudev itself.
//
// tests/support/sticks.ts makes the folders.
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <libudev.h>
#include <sys/inotify.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <vector>

namespace filesystem = std::filesystem;

namespace {

const std::string& root() {
  static const std::string folder = std::getenv("OTPOST_FAKE_USB");
  return folder;
}

std::string ttys() {
  return root() + "/sys/class/tty";
}

bool is_shown(const char* path) {
  return std::strncmp(path, "/dev/ttyUSB", 11) == 0 || std::strncmp(path, "/sys/class/tty/ttyUSB", 21) == 0;
}

std::string real_place(const char* path) {
  return is_shown(path) ? root() + path : path;
}

template <class Function>
Function* next(Function*, const char* name) {
  return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

}  // namespace

extern "C" {

// Paths.

int open(const char* path, int flags, ...) {
  va_list arguments;
  va_start(arguments, flags);
  const auto mode = va_arg(arguments, mode_t);
  va_end(arguments);
  static auto* const real = next(&open, "open");
  return real(real_place(path).c_str(), flags, mode);
}

int __open_2(const char* path, int flags) {
  return open(path, flags, 0);
}

FILE* fopen(const char* path, const char* mode) {
  static auto* const real = next(&fopen, "fopen");
  return real(real_place(path).c_str(), mode);
}

ssize_t readlink(const char* path, char* into, size_t size) noexcept {
  static auto* const real = next(&readlink, "readlink");
  return real(real_place(path).c_str(), into, size);
}

int stat(const char* path, struct stat* into) noexcept {
  static auto* const real = reinterpret_cast<int (*)(const char*, struct stat*)>(::dlsym(RTLD_NEXT, "stat"));
  return real(real_place(path).c_str(), into);
}

// Of glibc before 2.33, against which libserialport was built.
int __lxstat(int version, const char* path, struct stat* into) noexcept {
  static auto* const real = reinterpret_cast<int (*)(int, const char*, struct stat*)>(::dlsym(RTLD_NEXT, "__lxstat"));
  return real(version, real_place(path).c_str(), into);
}

char* realpath(const char* path, char* into) noexcept {
  static auto* const real = next(&realpath, "realpath");
  if (!is_shown(path)) return real(path, into);
  struct stat there {};
  if (::stat(path, &there) != 0) return nullptr;
  return into == nullptr ? ::strdup(path) : std::strcpy(into, path);
}

// Modem lines. The exclusive mark would stay on a pseudo-terminal after its holder is gone.

int ioctl(int handle, unsigned long request, ...) noexcept {
  va_list arguments;
  va_start(arguments, request);
  auto* argument = va_arg(arguments, void*);
  va_end(arguments);
  switch (request) {
    case TIOCMGET:
      *static_cast<int*>(argument) = TIOCM_DTR | TIOCM_RTS | TIOCM_CTS | TIOCM_DSR;
      return 0;
    case TIOCMSET:
    case TIOCMBIS:
    case TIOCMBIC:
    case TIOCEXCL:
    case TIOCNXCL:
      return 0;
    default:
      static auto* const real = reinterpret_cast<int (*)(int, unsigned long, void*)>(::dlsym(RTLD_NEXT, "ioctl"));
      return real(handle, request, argument);
  }
}

// libudev, as far as modem/port uses it.

struct udev {};

struct udev_list_entry {
  std::string name;
  udev_list_entry* next = nullptr;
};

struct udev_enumerate {
  std::vector<udev_list_entry> entries;
};

struct udev_device {
  std::string path;
  std::string node;
  const char* action = nullptr;
  std::map<std::string, std::string> attributes;
  std::map<std::string, udev_device> parents;
};

struct udev_monitor {
  int handle = -1;
};

udev* udev_new() {
  return new udev;
}
udev* udev_unref(udev* context) {
  delete context;
  return nullptr;
}

udev_enumerate* udev_enumerate_new(udev*) {
  return new udev_enumerate;
}
int udev_enumerate_add_match_subsystem(udev_enumerate*, const char*) {
  return 0;
}
int udev_enumerate_scan_devices(udev_enumerate* enumeration) {
  std::error_code error;
  for (const auto& tty : filesystem::directory_iterator(ttys(), error))
    enumeration->entries.push_back({tty.path().string(), nullptr});
  for (std::size_t i = 1; i < enumeration->entries.size(); ++i)
    enumeration->entries[i - 1].next = &enumeration->entries[i];
  return 0;
}
udev_list_entry* udev_enumerate_get_list_entry(udev_enumerate* enumeration) {
  return enumeration->entries.empty() ? nullptr : enumeration->entries.data();
}
udev_enumerate* udev_enumerate_unref(udev_enumerate* enumeration) {
  delete enumeration;
  return nullptr;
}
udev_list_entry* udev_list_entry_get_next(udev_list_entry* entry) {
  return entry->next;
}
const char* udev_list_entry_get_name(udev_list_entry* entry) {
  return entry->name.c_str();
}

udev_device* udev_device_new_from_syspath(udev*, const char* path) {
  std::error_code gone;
  auto place = filesystem::canonical(path, gone);
  if (gone) return nullptr;
  return new udev_device{place.string(), "/dev/" + place.filename().string(), nullptr, {}, {}};
}
udev_device* udev_device_unref(udev_device* device) {
  delete device;
  return nullptr;
}
const char* udev_device_get_devnode(udev_device* device) {
  return device->node.c_str();
}
const char* udev_device_get_syspath(udev_device* device) {
  return device->path.c_str();
}
const char* udev_device_get_action(udev_device* device) {
  return device->action;
}
const char* udev_device_get_property_value(udev_device*, const char*) {
  return nullptr;
}
udev_list_entry* udev_device_get_devlinks_list_entry(udev_device*) {
  return nullptr;
}
const char* udev_device_get_sysattr_value(udev_device* device, const char* name) {
  std::ifstream file(filesystem::path(device->path) / name);
  auto& value = device->attributes[name];
  return std::getline(file, value) ? value.c_str() : nullptr;
}
// A folder upward that has what such a device has.
udev_device* udev_device_get_parent_with_subsystem_devtype(udev_device* device, const char*, const char* type) {
  const char* mark = std::strcmp(type, "usb_device") == 0 ? "idVendor" : "bInterfaceNumber";
  for (auto at = filesystem::path(device->path).parent_path(); at.has_relative_path(); at = at.parent_path())
    if (filesystem::exists(at / mark)) {
      auto& parent = device->parents[type];
      parent.path = at.string();
      return &parent;
    }
  return nullptr;
}

udev_monitor* udev_monitor_new_from_netlink(udev*, const char*) {
  auto* monitor = new udev_monitor;
  monitor->handle = ::inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
  ::inotify_add_watch(monitor->handle, ttys().c_str(), IN_CREATE | IN_DELETE);
  return monitor;
}
int udev_monitor_filter_add_match_subsystem_devtype(udev_monitor*, const char*, const char*) {
  return 0;
}
int udev_monitor_enable_receiving(udev_monitor*) {
  return 0;
}
int udev_monitor_get_fd(udev_monitor* monitor) {
  return monitor->handle;
}
// Events that come together are told as one: whoever asks looks at the list anyway.
udev_device* udev_monitor_receive_device(udev_monitor* monitor) {
  alignas(inotify_event) char events[4096];
  if (::read(monitor->handle, events, sizeof events) <= 0) return nullptr;
  const auto* event = reinterpret_cast<const inotify_event*>(events);
  return new udev_device{"", "", (event->mask & IN_CREATE) != 0 ? "add" : "remove", {}, {}};
}
udev_monitor* udev_monitor_unref(udev_monitor* monitor) {
  ::close(monitor->handle);
  delete monitor;
  return nullptr;
}

}  // extern "C"
