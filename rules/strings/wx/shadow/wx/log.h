#pragma once
// Shadow header: messages, and what opens a browser.
#include "wx/event.h"

template <class F, class... Arguments> void wxLogError(const F &format, const Arguments &...arguments);
template <class F, class... Arguments> void wxLogWarning(const F &format, const Arguments &...arguments);
template <class F, class... Arguments> void wxLogMessage(const F &format, const Arguments &...arguments);
template <class F, class... Arguments> void wxLogInfo(const F &format, const Arguments &...arguments);
template <class F, class... Arguments> void wxLogVerbose(const F &format, const Arguments &...arguments);
template <class F, class... Arguments> void wxLogDebug(const F &format, const Arguments &...arguments);
template <class F, class... Arguments> void wxLogStatus(const F &format, const Arguments &...arguments);
template <class F, class... Arguments> void wxLogFatalError(const F &format, const Arguments &...arguments);
template <class Mask, class... Arguments> void wxLogTrace(const Mask &mask, const Arguments &...arguments);
template <class F, class... Arguments> void wxLogSysError(const F &format, const Arguments &...arguments);

class wxLogNull {
public:
  wxLogNull();
  ~wxLogNull();
};
#define wxASSERT(condition)
#define wxASSERT_MSG(condition, message)
#define wxFAIL_MSG(message)
#define wxCHECK(condition, result)
#define wxCHECK_RET(condition, message)
#define wxCHECK_MSG(condition, result, message)
