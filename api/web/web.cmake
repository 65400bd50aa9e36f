# The web inbox: built by esbuild, then embedded as one C++ source (embed.mjs). Without Node (OTPOST_WEB=OFF) one plain
# page takes its place.
set(web ${PROJECT_SOURCE_DIR}/api/web)

if(OTPOST_WEB)
  find_program(NODE NAMES node nodejs DOC "Node 18 or newer: builds the web inbox")
  find_program(NPM npm DOC "npm: installs what the web inbox is built with")
  if(NOT NODE OR NOT NPM)
    message(FATAL_ERROR "The web inbox is built with Node and npm: install them, or build with -DOTPOST_WEB=OFF")
  endif()

  # npm writes this file once everything is installed, beside the packages: all build folders share them.
  set(installed ${web}/node_modules/.package-lock.json)
  add_custom_command(
    OUTPUT ${installed}
    COMMAND ${NPM} ci --no-audit --no-fund --loglevel=error
    COMMAND ${CMAKE_COMMAND} -E touch ${installed}
    DEPENDS ${web}/package.json ${web}/package-lock.json
    WORKING_DIRECTORY ${web}
    COMMENT "Installing what the web inbox is built with"
    VERBATIM)

  set(embedded ${PROJECT_BINARY_DIR}/web/web_assets.cpp)
  file(GLOB_RECURSE web_sources CONFIGURE_DEPENDS ${web}/src/*)
  add_custom_command(
    OUTPUT ${embedded}
    COMMAND ${NODE} ${web}/build.mjs ${PROJECT_BINARY_DIR}/web/assets
    COMMAND ${NODE} ${web}/embed.mjs ${PROJECT_BINARY_DIR}/web/assets ${embedded}
    DEPENDS ${installed} ${web_sources} ${web}/build.mjs ${web}/embed.mjs
    COMMENT "Building the web inbox"
    VERBATIM)
  set_source_files_properties(${embedded} PROPERTIES COMPILE_OPTIONS -Wno-overlength-strings)
else()
  set(embedded ${web}/without_inbox.cpp)
endif()

add_library(otpost_web STATIC ${embedded})
target_link_libraries(otpost_web PUBLIC otpost_options)
