# patlint_add_check(TARGET [ALL] [NAME name] [FAIL_ON level]
#                   [RULES file...] [OUTPUT format=file...] [OPTIONS option...])
#
# A target NAME (patlint-TARGET) that scans the sources of TARGET in one run,
# as the build compiles them, and fails as the program does; and with it
# patlint-check, which builds all of these.
#
#   ALL      it is built with everything else
#   FAIL_ON  error, warning, note or never
#   RULES    more rule packs; relative to the current source folder
#   OUTPUT   more reports, as for -o; relative to the current build folder
#   OPTIONS  whatever else the command line knows
#
# TARGET need not be built before. The check runs whenever it is asked for: a
# change of a header counts, too.
include_guard(GLOBAL)

set(PATLINT_CHECK_SCRIPT "${CMAKE_CURRENT_LIST_DIR}/RunPatlint.cmake")

function(patlint_add_check TARGET)
  cmake_parse_arguments(PARSE_ARGV 1 CHECK "ALL" "NAME;FAIL_ON" "RULES;OUTPUT;OPTIONS")
  if(NOT TARGET "${TARGET}")
    message(FATAL_ERROR "patlint_add_check: there is no target \"${TARGET}\"")
  endif()
  if(DEFINED CHECK_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "patlint_add_check: unknown argument ${CHECK_UNPARSED_ARGUMENTS}")
  endif()
  get_target_property(ALIASED "${TARGET}" ALIASED_TARGET)
  get_target_property(IMPORTED "${TARGET}" IMPORTED)
  if(IMPORTED)
    message(FATAL_ERROR "patlint_add_check: \"${TARGET}\" is imported, its sources are elsewhere")
  elseif(ALIASED)
    set(TARGET "${ALIASED}")
  endif()
  if(NOT DEFINED CHECK_NAME)
    set(CHECK_NAME "patlint-${TARGET}")
  endif()

  set(ARGUMENTS)
  if(DEFINED CHECK_FAIL_ON)
    list(APPEND ARGUMENTS "--fail-on=${CHECK_FAIL_ON}")
  endif()
  foreach(FILE IN LISTS CHECK_RULES)
    get_filename_component(FILE "${FILE}" ABSOLUTE)
    list(APPEND ARGUMENTS "--rules=${FILE}")
  endforeach()
  foreach(OUTPUT IN LISTS CHECK_OUTPUT)
    if(NOT OUTPUT MATCHES "^([a-z]+)=(.+)$")
      message(FATAL_ERROR "patlint_add_check: OUTPUT takes FORMAT=FILE, not \"${OUTPUT}\"")
    endif()
    get_filename_component(FILE "${CMAKE_MATCH_2}" ABSOLUTE
      BASE_DIR "${CMAKE_CURRENT_BINARY_DIR}")
    list(APPEND ARGUMENTS -o "${CMAKE_MATCH_1}=${FILE}")
  endforeach()
  list(APPEND ARGUMENTS ${CHECK_OPTIONS})

  # Its own line in compile_commands.json; generators that write none leave
  # the program to guess.
  set_target_properties("${TARGET}" PROPERTIES EXPORT_COMPILE_COMMANDS ON)
  set(ALL)
  if(CHECK_ALL)
    set(ALL ALL)
  endif()
  # What is known of the target when everything is configured is in a file
  # that the script reads: a command line has an end.
  set(SETTINGS "${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/${CHECK_NAME}.dir/patlint-$<CONFIG>.cmake")
  get_target_property(SOURCE_DIR "${TARGET}" SOURCE_DIR)
  get_target_property(BINARY_DIR "${TARGET}" BINARY_DIR)
  file(GENERATE OUTPUT "${SETTINGS}" CONTENT "\
set(PROGRAM [==[${Patlint_EXECUTABLE}]==])
set(SOURCE_DIR [==[${SOURCE_DIR}]==])
set(BINARY_DIR [==[${BINARY_DIR}]==])
set(DATABASE_DIR [==[${CMAKE_BINARY_DIR}]==])
set(ARGUMENTS [==[${ARGUMENTS}]==])
set(SOURCES [==[$<TARGET_PROPERTY:${TARGET},SOURCES>]==])
")
  add_custom_target("${CHECK_NAME}" ${ALL}
    COMMAND "${CMAKE_COMMAND}" "-DSETTINGS=${SETTINGS}" -P "${PATLINT_CHECK_SCRIPT}"
    WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}"
    COMMENT "Checking ${TARGET} with patlint"
    USES_TERMINAL
    VERBATIM)
  if(NOT TARGET patlint-check)
    add_custom_target(patlint-check)
  endif()
  add_dependencies(patlint-check "${CHECK_NAME}")
endfunction()
