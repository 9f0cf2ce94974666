/** Names of bodies that many countries share: who speaks for one of them is of neither side. */
const UNION =
  /^(?:(?:the )?(?:european (?:union|commission|council|parliament|external action service)|council of europe|united nations|un security council|nato|north atlantic treaty organi[sz]ation|african union|arab league|league of arab states|gulf cooperation council|organi[sz]ation of islamic cooperation|organi[sz]ation of american states|organi[sz]ation for security and co-?operation in europe|association of southeast asian nations|world bank|international monetary fund|international atomic energy agency|world health organi[sz]ation|world trade organi[sz]ation|world food programme|international committee of the red cross|southern african development community|economic community of west african states|intergovernmental authority on development|east african community)|eu|un|nato|au|gcc|oic|oas|osce|asean|imf|iaea|who|wto|wfp|icrc|sadc|ecowas|igad|eac|unhcr|unicef)$/i;

/** Whether a name is that of a body that many countries share: "European Union", "UN". */
export const isUnion = (name: string): boolean => UNION.test(name);
