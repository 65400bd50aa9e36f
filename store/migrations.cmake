# Embeds store/migrations/000N_*.sql in the program: a table of (version, name, sql) that store/migrate.cpp applies.
file(GLOB OTPOST_MIGRATIONS CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/store/migrations/*.sql)
list(SORT OTPOST_MIGRATIONS)

set(rows "")
foreach(file ${OTPOST_MIGRATIONS})
  get_filename_component(name ${file} NAME_WE)
  string(REGEX MATCH "^[0-9]+" version ${name})
  string(REGEX REPLACE "^0+" "" version ${version})
  file(READ ${file} sql)
  string(APPEND rows "    {${version}, \"${name}\", R\"sql(${sql})sql\"},\n")
  set_property(DIRECTORY ${PROJECT_SOURCE_DIR} APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
endforeach()

file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/store/migrations.cpp @ONLY CONTENT [[
// Made by store/migrations.cmake from store/migrations/*.sql.
#include "store/migrate.hpp"

namespace otpost::store {

std::span<const Migration> migrations() {
  static constexpr Migration all[] = {
@rows@  };
  return all;
}

}  // namespace otpost::store
]])
target_sources(otpost_store PRIVATE ${PROJECT_BINARY_DIR}/store/migrations.cpp)
