# Installs the program, the libraries and what find_package(heng) needs. Included by the top level once all targets stand.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(heng_include_dir ${CMAKE_INSTALL_INCLUDEDIR}/heng)
set(heng_cmake_dir ${CMAKE_INSTALL_LIBDIR}/cmake/heng)

add_library(heng::grammar ALIAS heng_grammar)
add_library(heng::engine ALIAS heng_engine)
set_target_properties(heng_grammar PROPERTIES EXPORT_NAME grammar)
set_target_properties(heng_engine PROPERTIES EXPORT_NAME engine)
target_include_directories(heng_grammar PUBLIC $<INSTALL_INTERFACE:${heng_include_dir}>)
target_compile_features(heng_grammar PUBLIC cxx_std_20)

install(TARGETS heng RUNTIME COMPONENT heng_program)
install(TARGETS heng_grammar heng_engine EXPORT heng_targets ARCHIVE COMPONENT heng_library)
install(EXPORT heng_targets FILE heng-targets.cmake NAMESPACE heng:: DESTINATION ${heng_cmake_dir} COMPONENT heng_library)

# Every header but those that need a library which the packages of an embedder don't (PEGTL, nlohmann).
file(GLOB_RECURSE heng_headers CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} grammar/*.hpp engine/*.hpp)
foreach(header IN LISTS heng_headers)
    file(STRINGS ${header} private REGEX "#include <(tao|nlohmann)/" LIMIT_COUNT 1)
    if(NOT private)
        cmake_path(GET header PARENT_PATH folder)
        install(FILES ${header} DESTINATION ${heng_include_dir}/${folder} COMPONENT heng_library)
    endif()
endforeach()

configure_package_config_file(engine/heng-config.cmake.in heng-config.cmake INSTALL_DESTINATION ${heng_cmake_dir})
write_basic_package_version_file(heng-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/heng-config.cmake ${CMAKE_CURRENT_BINARY_DIR}/heng-config-version.cmake
    DESTINATION ${heng_cmake_dir} COMPONENT heng_library)
install(DIRECTORY stdlib_rules/ DESTINATION ${CMAKE_INSTALL_DATADIR}/heng/rules COMPONENT heng_rules)
