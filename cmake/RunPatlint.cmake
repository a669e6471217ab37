# cmake -DSETTINGS=FILE -P RunPatlint.cmake: one check, at build time. FILE
# sets PROGRAM, SOURCE_DIR, BINARY_DIR, DATABASE_DIR, ARGUMENTS and SOURCES.
cmake_minimum_required(VERSION 3.19)
include("${SETTINGS}")

set(FILES)
foreach(SOURCE IN LISTS SOURCES)
  # Objects, resources, forms and so on are not for us.
  if(NOT SOURCE MATCHES "\\.(c|cc|cp|cpp|cxx|c\\+\\+|C|CC|CPP|ixx|cppm|h|hh|hpp|hxx|h\\+\\+|H|HPP|inl|ipp|tpp|txx)$")
    continue()
  endif()
  # As CMake looks for them: generated ones are in the build folder.
  get_filename_component(FILE "${SOURCE}" ABSOLUTE BASE_DIR "${SOURCE_DIR}")
  if(NOT EXISTS "${FILE}")
    get_filename_component(FILE "${SOURCE}" ABSOLUTE BASE_DIR "${BINARY_DIR}")
  endif()
  if(EXISTS "${FILE}")
    list(APPEND FILES "${FILE}")
  else()
    message(NOTICE "patlint: ${SOURCE} is not generated yet, and left out")
  endif()
endforeach()
if(NOT FILES)
  message(NOTICE "patlint: no C or C++ source to check")
  return()
endif()

set(DATABASE)
if(EXISTS "${DATABASE_DIR}/compile_commands.json")
  set(DATABASE -p "${DATABASE_DIR}")
endif()
execute_process(COMMAND "${PROGRAM}" scan ${DATABASE} ${ARGUMENTS} ${FILES}
  RESULT_VARIABLE STATUS)
if(STATUS EQUAL 1)
  message(FATAL_ERROR "patlint found something; see above")
elseif(NOT STATUS EQUAL 0)
  message(FATAL_ERROR "patlint could not do its work (${STATUS}); see above")
endif()
